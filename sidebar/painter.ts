/** What the brief marks in the page: statements by verdict, repeats with their twins, and the entry gone to. */
import type { Brief, Statement, Verdict } from '../brief/types.ts';
import type { SidebarAction } from '../components/sidebar-model.ts';
import { createHighlighter, scrollToRange } from '../page/highlight.ts';
import { type Anchor, rangeOf } from '../page/read/anchor.ts';

type Go = Extract<SidebarAction, { type: 'go' | 'go-headline' }>;
type Span = readonly [from: number, to: number];

/** Where the read texts stand in the page: paragraphs, and the headline with the standfirst. */
export interface Places {
  anchors: readonly Anchor[];
  heads: readonly (Anchor | null)[];
}

const VERDICTS: Verdict[] = ['agrees', 'incomplete', 'outdated', 'differs', 'unmatched'];

/** Ranges of whole paragraphs, those that have left the page skipped. */
const rangesOf = ({ anchors }: Places, [from, to]: Span): Range[] =>
  anchors.slice(from, to + 1).flatMap((anchor) => rangeOf(anchor) ?? []);

function statementRange({ anchors, heads }: Places, statement: Statement): Range | null {
  const { paragraph, block, start, end } = statement;
  const anchor = paragraph === null ? heads[block ?? 0] : anchors[paragraph];
  return anchor ? rangeOf(anchor, start, end) : null;
}

function targetRanges(places: Places, action: Go): Range[] {
  const anchor = action.type === 'go' ? places.anchors[action.paragraphs[0]] : places.heads[action.block];
  const exact = anchor && action.range ? rangeOf(anchor, ...action.range) : null;
  if (exact) return [exact];
  if (action.type === 'go') return rangesOf(places, action.paragraphs);
  return (anchor && [rangeOf(anchor)].filter((range) => range !== null)) ?? [];
}

export interface Painter {
  /** Statements by verdict. */
  paint(brief: Brief, places: Places): void;
  /** Takes the second and later prints back to a paler tone; an empty list undoes it. */
  dim(spans: readonly Span[], places: Places): void;
  /** Scrolls to an entry's paragraph and marks it and its twin. */
  go(places: Places, action: Go): void;
  /** Lights paragraphs up while their entry has the pointer or the focus; none puts them out. */
  light(places: Places, paragraphs: readonly Span[]): void;
  clear(): void;
}

export function createPainter(signal: AbortSignal): Painter {
  const { mark, clear } = createHighlighter(signal);
  return {
    paint(brief, places) {
      for (const verdict of VERDICTS) {
        const statements = brief.statements.filter((statement) => statement.verdict === verdict);
        mark(
          verdict,
          statements.flatMap((statement) => statementRange(places, statement) ?? []),
        );
      }
    },
    dim(spans, places) {
      mark(
        'dim',
        spans.flatMap((span) => rangesOf(places, span)),
      );
    },
    go(places, action) {
      const ranges = targetRanges(places, action);
      mark('here', ranges);
      mark('twin', action.type === 'go' && action.twin ? rangesOf(places, action.twin) : []);
      if (ranges[0]) scrollToRange(ranges[0]);
    },
    light(places, [first, ...others]) {
      mark('repeat', first ? rangesOf(places, first) : []);
      mark(
        'twin',
        others.flatMap((other) => rangesOf(places, other)),
      );
    },
    clear,
  };
}
