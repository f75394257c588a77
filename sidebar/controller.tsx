/**
 * The sidebar in a page, from injection to the end of the page.
 *
 *   page/read ─▶ brief/ ─▶ model ─▶ Sidebar view            page/watch ─▶ read again
 *                            ▲             │ actions         settings    ─▶ draw again
 *                            └── act ◀─────┘
 *
 * It answers the popup too, and tells the background what the badge should say.
 */
import { render } from 'preact';
import { makeBrief } from '../brief/brief.ts';
import { briefToMarkdown } from '../brief/markdown.ts';
import type { Pack } from '../brief/pack.ts';
import { Sidebar } from '../components/Sidebar.tsx';
import type { SidebarAction, SidebarModel } from '../components/sidebar-model.ts';
import { sidebarStyles } from '../components/sidebar-styles.ts';
import { type Beginning, type Finding, sendMessage, type TabReport } from '../messages/messages.ts';
import { type Mount, mountSidebar } from '../page/mount.ts';
import { type PageRead, readPage } from '../page/read.ts';
import { createPainter } from './painter.ts';
import { chooseState, measureRoom } from './placement.ts';

/** How often a page may take the sidebar out before we give in: fighting it would cost the reader more. */
const RESTORES = 3;

export interface Controller {
  /** Says again what the badge should be. */
  tell(): void;
  refresh(): void;
  begin(beginning: Beginning): void;
  show(anyway: boolean): void;
  hide(): void;
  report(): TabReport;
  copyText(): string;
}

/**
 * @param bundled the packs that were injected with the script
 * @param signal takes all of it out of the page
 */
export function createController(bundled: Pack[], first: Beginning, signal: AbortSignal): Controller {
  let { settings, packs } = first;
  let read: PageRead = readPage(document);
  let brief = briefOf(read);
  /** The reader asked for a brief although the page isn't about a topic. */
  let anyway = false;
  let sidebar: TabReport['sidebar'] = 'closed';
  /** Closed or opened by hand on this page: from then on only the reader's hand changes it. */
  let byHand = false;
  let mount: Mount | undefined;
  let drawn: AbortController | undefined;
  let restores = 0;
  const painter = createPainter(signal);

  function briefOf(page: PageRead) {
    return makeBrief(page.article, [...bundled, ...packs], {
      topicsOff: settings.topicsOff,
      ownTopics: settings.ownTopics.filter((topic) => topic.on),
      today: new Date().toISOString().slice(0, 10),
    });
  }

  const state = (): Finding['state'] =>
    brief.topics.length > 0 ? 'about' : brief.mentions.length > 0 ? 'mention' : 'none';

  function tell() {
    const count =
      brief.duplicates.length +
      brief.statements.filter(({ verdict }) => verdict !== 'agrees' && verdict !== 'unmatched').length;
    sendMessage('briefed', { state: state(), count }).catch(() => {});
  }

  function draw() {
    if (sidebar === 'closed') {
      drawn?.abort();
      drawn = undefined;
      mount = undefined;
      painter.clear();
      return;
    }
    if (!mount) {
      drawn = new AbortController();
      signal.addEventListener('abort', () => drawn?.abort());
      mount = mountSidebar(sidebarStyles, drawn.signal);
    } else if (mount.lost && restores < RESTORES) {
      restores += 1;
      mount.restore();
    }
    const model = modelOf(sidebar);
    render(<Sidebar model={model} dispatch={act} />, mount.root);
    if (sidebar === 'open' && settings.highlights) painter.paint(brief, read.anchors);
    else painter.clear();
  }

  function modelOf(drawnAs: 'open' | 'folded'): SidebarModel {
    const { side, placement, width } = measureRoom(read.anchors, settings);
    const { theme, textSize, sectionsOff, highlights } = settings;
    return {
      brief,
      state: drawnAs,
      placement,
      look: { side, width, theme, textSize, sectionsOff, highlights },
      excerpts: excerptsOf(read),
      today: new Date().toISOString().slice(0, 10),
    };
  }

  /** Opens, folds or waits as the reader chose; a hand's choice on this page is left alone. */
  function settle() {
    const wanted = state() === 'about' || anyway;
    if (!wanted) sidebar = 'closed';
    else if (!byHand) sidebar = chooseState(settings.opens, measureRoom(read.anchors, settings).placement);
    draw();
  }

  function act(action: SidebarAction) {
    switch (action.type) {
      case 'open':
      case 'fold':
      case 'close':
        byHand = true;
        sidebar = action.type === 'open' ? 'open' : action.type === 'fold' ? 'folded' : 'closed';
        draw();
        break;
      case 'go':
        painter.go(read.anchors, action);
        break;
      case 'light':
        painter.light(read.anchors, action.paragraphs);
        break;
      case 'copy':
        navigator.clipboard.writeText(copyText()).catch(() => {});
        break;
      case 'not-on-this-site':
        sendMessage('switch-site', { host: location.hostname, on: false }).catch(() => {});
        break;
      case 'options':
        sendMessage('open-options').catch(() => {});
        break;
      case 'toggle-highlights':
        settings = { ...settings, highlights: !settings.highlights };
        draw();
    }
  }

  const copyText = () => briefToMarkdown(brief, { title: brief.title, url: brief.url });

  function refresh() {
    const next = readPage(document);
    const same =
      next.article.url === read.article.url &&
      next.article.title === read.article.title &&
      next.article.paragraphs.join('\n') === read.article.paragraphs.join('\n');
    if (next.article.url !== read.article.url) {
      byHand = false;
      anyway = false;
      restores = 0;
    }
    read = next;
    if (!same) {
      brief = briefOf(read);
      tell();
      settle();
    } else if (mount) {
      draw();
    }
  }

  tell();
  settle();
  return {
    tell,
    refresh,
    begin(beginning) {
      ({ settings, packs } = beginning);
      brief = briefOf(read);
      tell();
      settle();
    },
    show(force) {
      anyway ||= force;
      byHand = true;
      sidebar = 'open';
      draw();
    },
    hide() {
      byHand = true;
      sidebar = 'closed';
      draw();
    },
    report: () => ({ brief, state: state(), sidebar }),
    copyText,
  };
}

/** How much of a paragraph stands in an entry that points at it, characters. */
const EXCERPT = 90;

function excerptsOf({ article }: PageRead): Record<number, string> {
  return Object.fromEntries(article.paragraphs.map((text, index) => [index, text.slice(0, EXCERPT)]));
}
