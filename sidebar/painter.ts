/** What the brief marks in the page: statements by verdict, repeats with their twins, and the entry gone to. */
import type { Brief, Verdict } from '../brief/types.ts';
import type { SidebarAction } from '../components/sidebar-model.ts';
import { createHighlighter, scrollToRange } from '../page/highlight.ts';
import { type Anchor, rangeOf } from '../page/read/anchor.ts';

type Go = Extract<SidebarAction, { type: 'go' }>;

const VERDICTS: Verdict[] = ['agrees', 'incomplete', 'outdated', 'differs', 'unmatched'];

/** Ranges of whole paragraphs, those that have left the page skipped. */
function rangesOf(anchors: readonly Anchor[], [from, to]: readonly [number, number]): Range[] {
  return anchors.slice(from, to + 1).flatMap((anchor) => rangeOf(anchor) ?? []);
}

export interface Painter {
  /** Statements by verdict. */
  paint(brief: Brief, anchors: readonly Anchor[]): void;
  /** Scrolls to an entry's paragraph and marks it and its twin. */
  go(anchors: readonly Anchor[], action: Go): void;
  /** Lights paragraphs up while their entry has the pointer or the focus; none puts them out. */
  light(anchors: readonly Anchor[], paragraphs: readonly [number, number][]): void;
  clear(): void;
}

export function createPainter(signal: AbortSignal): Painter {
  const { mark, clear } = createHighlighter(signal);
  return {
    paint(brief, anchors) {
      for (const verdict of VERDICTS) {
        const ranges = brief.statements
          .filter((statement) => statement.verdict === verdict && statement.paragraph !== null)
          .flatMap(({ paragraph, start, end }) => {
            const anchor = anchors[paragraph as number];
            return (anchor && rangeOf(anchor, start, end)) ?? [];
          });
        mark(verdict, ranges);
      }
    },
    go(anchors, { paragraphs, range, twin }) {
      const anchor = anchors[paragraphs[0]];
      const exact = anchor && range ? rangeOf(anchor, ...range) : null;
      const ranges = exact ? [exact] : rangesOf(anchors, paragraphs);
      mark('here', ranges);
      mark('twin', twin ? rangesOf(anchors, twin) : []);
      if (ranges[0]) scrollToRange(ranges[0]);
    },
    light(anchors, [first, ...others]) {
      mark('repeat', first ? rangesOf(anchors, first) : []);
      mark(
        'twin',
        others.flatMap((other) => rangesOf(anchors, other)),
      );
    },
    clear,
  };
}
