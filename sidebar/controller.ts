/**
 * A page with Sidebrief in it, from injection to the end of the page.
 *
 *   page/read ─▶ briefPage (scripts come as they are needed) ─▶ stage, painter       follow: navigation, text, settings
 *                                                                │ actions
 *                                                       act ◀────┘
 *
 * It answers the popup too, and tells the background what the badge should say.
 */
import { worthKnowing } from '../components/findings.ts';
import type { SidebarAction } from '../components/sidebar-model.ts';
import { type Beginning, type Finding, sendMessage, type TabReport } from '../messages/messages.ts';
import { readPage } from '../page/read.ts';
import { type Briefed, briefPage } from './brief-page.ts';
import { createPainter } from './painter.ts';
import { bring } from './parts.ts';
import { chooseState, measureRoom, type Room } from './placement.ts';
import { type Stage, shared } from './view-port.ts';

export interface Controller {
  /** Says again what the badge should be. */
  tell(): void;
  /** Reads the page again; briefs it again only where its text changed. */
  refresh(): Promise<void>;
  /** Finds the sidebar's place in a window of another size. */
  resized(): void;
  /** Takes new choices of the reader's. */
  begin(beginning: Beginning): Promise<void>;
  show(anyway: boolean): Promise<void>;
  hide(): void;
  report(): TabReport;
  copyText(): string;
}

/** How long "copied" stands, ms. */
const NOTICE = 4000;

/** @param signal takes all of it out of the page */
export async function createController(first: Beginning, signal: AbortSignal): Promise<Controller> {
  let { settings, packs, runs } = first;
  /** The reader asked for a brief although the page isn't about a topic, or its site is switched off. */
  let anyway = false;
  let read = readPage(document);
  let { brief, packs: used }: Briefed = await briefNow();
  let sidebar: TabReport['sidebar'] = 'closed';
  /** Closed or opened by hand on this page: from then on only the reader's hand changes it. */
  let byHand = false;
  /** Where the sidebar could stand when it was last decided what it does. */
  let lastPlacement: Room['placement'] | undefined;
  let notice: 'copied' | 'copy-failed' | undefined;
  let repeatsDimmed = false;
  const painter = createPainter(signal);
  let stage: Stage | undefined;

  function briefNow(): Promise<Briefed> {
    return briefPage(read.article, { settings, packs, anyway, today: today() });
  }

  function state(): Finding['state'] {
    if (!runs && !anyway) return 'none';
    if (brief.topics.length > 0) return 'about';
    return brief.mentions.length > 0 ? 'mention' : 'none';
  }

  function tell() {
    // A dead context (the extension was updated) has nobody to tell; the next action says so.
    sendMessage('briefed', { state: state(), count: worthKnowing(brief) }).catch(() => {});
  }

  function draw() {
    if (sidebar === 'closed') {
      stage?.clear();
      painter.clear();
      return;
    }
    if (!shared.sidebriefView) {
      bring('view', brief.lang).then(() => !signal.aborted && shared.sidebriefView && draw(), orphaned);
      return;
    }
    stage ??= shared.sidebriefView(act, signal);
    const room = measureRoom(read.anchors, settings);
    stage.draw({
      read,
      brief,
      packs: used,
      settings,
      state: sidebar,
      room,
      today: today(),
      notice,
      repeatsDimmed,
    });
    if (sidebar === 'open' && settings.highlights) painter.paint(brief, read);
    else painter.clear();
    painter.dim(repeatsDimmed ? repeats() : [], read);
  }

  /** The paragraphs that print an earlier one again. */
  function repeats() {
    const own = brief.duplicates.filter(({ kind }) => kind !== 'bundled');
    return own.flatMap(({ again, pairs }) => pairs?.map((pair) => pair.again) ?? [again]);
  }

  /** Opens, folds or waits as the reader chose; a hand's choice on this page is left alone. */
  function settle() {
    if (state() !== 'about' && !anyway) {
      sidebar = 'closed';
    } else if (!isGone()) {
      lastPlacement = measureRoom(read.anchors, settings).placement;
      if (!byHand) sidebar = chooseState(settings.opens, lastPlacement);
    }
    draw();
  }

  /**
   * The page drew itself anew while it was read and briefed, as frameworks do when they take over a page from the
   * server: nothing can be measured, and the new text's reading is on its way.
   */
  function isGone() {
    return read.anchors.length > 0 && !read.anchors.some(({ element }) => element.isConnected);
  }

  /** A sidebar that stood beside the text never comes to lie over it by itself: it folds, and opens again with the room. */
  function resized() {
    if (isGone()) return;
    const placement = measureRoom(read.anchors, settings).placement;
    if (placement === lastPlacement) return draw();
    if (sidebar === 'open' && lastPlacement === 'margin') byHand = false;
    settle();
  }

  function setSidebar(next: TabReport['sidebar']) {
    byHand = true;
    // Folding or opening beside the text is remembered for the next page; a look over the text isn't.
    lastPlacement = measureRoom(read.anchors, settings).placement;
    if (next !== 'closed' && lastPlacement === 'margin') {
      sendMessage('remember', { opens: next === 'open' ? 'open' : 'fold' }).catch(() => {});
    }
    sidebar = next;
    draw();
  }

  async function copy(part?: 'duplicates') {
    try {
      await navigator.clipboard.writeText(copyText(part));
      notice = 'copied';
    } catch {
      // Pages can forbid the clipboard by their permissions policy; the popup's "copy" isn't bound by it.
      notice = 'copy-failed';
    }
    draw();
    setTimeout(() => {
      notice = undefined;
      if (!signal.aborted) draw();
    }, NOTICE);
  }

  function act(action: SidebarAction) {
    switch (action.type) {
      case 'open':
        return setSidebar('open');
      case 'fold':
        return setSidebar('folded');
      case 'close':
        return setSidebar('closed');
      case 'go':
      case 'go-headline':
        return painter.go(read, action);
      case 'light':
        return painter.light(read, action.paragraphs);
      case 'toggle-repeats':
        repeatsDimmed = !repeatsDimmed;
        return draw();
      case 'copy':
        return void copy(action.part);
      case 'not-on-this-site':
        return void sendMessage('switch-site', { host: location.hostname, on: false }).catch(orphaned);
      case 'options':
        return void sendMessage('open-options').catch(orphaned);
      case 'toggle-highlights':
        settings = { ...settings, highlights: !settings.highlights };
        return draw();
    }
  }

  /** The extension was updated, removed or switched off under this page. */
  function orphaned() {
    stage?.trouble();
  }

  function copyText(part?: 'duplicates') {
    const { title, url } = brief;
    const told = part ? { ...brief, statements: [], entities: [], facts: [] } : brief;
    return (
      shared.sidebriefEngine?.briefToMarkdown(told, { title, url, paragraphs: read.article.paragraphs }) ?? ''
    );
  }

  let turn = 0;
  /** Briefs afresh; where the page or the choices changed again in the meantime, the later turn has the say. */
  async function rebrief() {
    turn += 1;
    const mine = turn;
    const next = await briefNow();
    if (mine !== turn || signal.aborted) return;
    ({ brief, packs: used } = next);
    tell();
    settle();
  }

  tell();
  settle();
  return {
    tell,
    resized,
    async refresh() {
      const before = read.article;
      read = readPage(document);
      const { article } = read;
      if (article.url !== before.url) {
        byHand = false;
        anyway = false;
      }
      const same =
        article.url === before.url &&
        article.title === before.title &&
        article.paragraphs.length === before.paragraphs.length &&
        article.paragraphs.every((text, index) => text === before.paragraphs[index]);
      // The same text may stand in new nodes (a re-render): marks, places and the room are taken afresh.
      if (same) resized();
      else await rebrief();
    },
    begin(beginning) {
      ({ settings, packs, runs } = beginning);
      if (!runs) {
        anyway = false;
        byHand = false;
      }
      return rebrief();
    },
    async show(force) {
      byHand = true;
      lastPlacement = measureRoom(read.anchors, settings).placement;
      sidebar = 'open';
      if (force && !anyway) {
        anyway = true;
        await rebrief();
      }
      tell();
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

function today(): string {
  return new Date().toISOString().slice(0, 10);
}
