/**
 * A page with Sidebrief in it, from injection to the end of the page.
 *
 *   page/read ─▶ briefPage (scripts come as they are needed) ─▶ stage, painter       follow: navigation, text, settings
 *                                                                │ actions
 *                                                       act ◀────┘
 *
 * It answers the popup too, and tells the background what the badge should say.
 */
import type { Pack } from '../brief/pack.ts';
import { worthKnowing } from '../components/findings.ts';
import type { SelectionView, SidebarAction } from '../components/sidebar-model.ts';
import {
  type Beginning,
  type Finding,
  type Question,
  sendMessage,
  type TabReport,
} from '../messages/messages.ts';
import { readPage } from '../page/read.ts';
import { type Briefed, briefPage, emptyBrief } from './brief-page.ts';
import { nextPlace, type Place } from './next-place.ts';
import { isOrphaned } from './orphan.ts';
import { createPainter } from './painter.ts';
import { bring } from './parts.ts';
import { chooseState, measureRoom, type Room } from './placement.ts';
import { type Stage, shared } from './view-port.ts';

export interface Controller {
  /** Settles once something can be said of the page; rejects where the scripts for it don't come. */
  known: Promise<void>;
  /** Says again what the badge should be. */
  tell(): void;
  /** Reads the page again; briefs it again only where its text changed. */
  refresh(): void;
  /** Finds the sidebar's place in a window of another size. */
  resized(): void;
  /** Takes new choices of the reader's. */
  begin(beginning: Beginning): void;
  show(anyway: boolean): Promise<void>;
  hide(): void;
  report(): TabReport;
  copyText(): Promise<string>;
  /** Opens the sidebar with an answer on words that were selected; a page about nothing chosen is briefed for it. */
  ask(question: Question): Promise<void>;
  /** What a key asks for: see messages.ts. */
  copy(): Promise<boolean>;
  next(): Promise<boolean>;
}

/** How long "copied" stands, ms. */
const NOTICE = 4000;
/** A brief that takes longer is shown as far as it is, ms: till then nothing moves that would move again. */
const LONG = 200;
/** How often the progress line moves then, ms: each time costs a drawing. */
const MOVES = 100;

/** @param signal takes all of it out of the page */
export function createController(first: Beginning, signal: AbortSignal): Controller {
  let { settings, packs, texts, runs } = first;
  /** The reader asked for a brief although the page isn't about a topic, or its site is switched off. */
  let anyway = false;
  /** The page as it was read last, and what is shown of it: a reading with its brief. */
  let latest = readPage(document);
  let read = latest;
  let brief = emptyBrief(latest.article);
  let used: Pack[] = [];
  /** The share done of a brief that takes long. */
  let progress: number | undefined;
  let sidebar: TabReport['sidebar'] = 'closed';
  /** Closed or opened by hand on this page: from then on only the reader's hand changes it. */
  let byHand = false;
  /** Where the sidebar could stand when it was last decided what it does. */
  let lastPlacement: Room['placement'] | undefined;
  let notice: 'copied' | 'copy-failed' | undefined;
  let repeatsDimmed = false;
  /** What was asked of a selection last, and its answer. */
  let asked: (Question & { id: number }) | undefined;
  let selection: SelectionView | undefined;
  let questions = 0;
  /** Where a key went last. */
  let lastPlace: Place | undefined;
  const painter = createPainter(signal);
  let stage: Stage | undefined;

  function state(): Finding['state'] {
    if (!runs && !anyway) return 'none';
    if (brief.topics.length > 0) return 'about';
    return brief.mentions.length > 0 ? 'mention' : 'none';
  }

  function tell() {
    // A dead context (the extension was updated) has nobody to tell; the next action says so.
    sendMessage('briefed', { state: state(), count: worthKnowing(brief) }).catch(() => {});
  }

  /** @param room where it was just measured: that lays the page out */
  function draw(room?: Room) {
    if (isOrphaned()) return;
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
    stage.draw({
      read,
      brief,
      packs: used,
      settings,
      texts,
      state: sidebar,
      room: room ?? measureRoom(read.anchors, settings),
      today: today(),
      notice,
      progress,
      repeatsDimmed,
      selection,
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
  function settle(room?: Room) {
    let here = room;
    if (state() !== 'about' && !anyway) {
      sidebar = 'closed';
    } else if (!isGone()) {
      here ??= measureRoom(read.anchors, settings);
      lastPlacement = here.placement;
      if (!byHand) sidebar = chooseState(settings.opens, lastPlacement);
    }
    draw(here);
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
    const room = measureRoom(read.anchors, settings);
    if (room.placement === lastPlacement) return draw(room);
    if (sidebar === 'open' && lastPlacement === 'margin') byHand = false;
    settle(room);
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

  async function copy(part?: 'duplicates'): Promise<boolean> {
    try {
      await navigator.clipboard.writeText(await copyText(part));
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
    return notice === 'copied';
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
      case 'close-selection':
        asked = selection = undefined;
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

  /** The background doesn't answer; where it never will, the sidebar goes. */
  function orphaned() {
    if (!isOrphaned()) stage?.trouble();
  }

  async function copyText(part?: 'duplicates') {
    await bring('wishes', brief.lang);
    return shared.sidebriefWishes?.text(brief, read.article.paragraphs, part) ?? '';
  }

  /** The latest question, answered on the page as it is now. */
  async function answer() {
    const question = asked;
    if (!question) return;
    await bring('wishes', brief.lang);
    const from = { read, brief, packs: used, today: today(), siteOff: !runs };
    const found = await shared.sidebriefWishes?.answer(question, from, signal);
    if (!found || question !== asked) return;
    selection = found;
    draw();
  }

  const { promise: known, resolve: isKnown, reject: isUnknown } = Promise.withResolvers<void>();
  let turn = new AbortController();
  /** Briefs the latest reading; one that is under way for an earlier one ends. */
  async function rebrief(): Promise<void> {
    turn.abort();
    turn = new AbortController();
    const mine = AbortSignal.any([signal, turn.signal]);
    const show = (next: Briefed | undefined, done?: number) => {
      // Whatever changed in the text since would have ended this turn; the nodes may be new.
      if (next) {
        ({ brief, packs: used } = next);
        read = latest;
      }
      progress = done;
      settle();
      isKnown();
    };
    let drawn = performance.now() + LONG - MOVES;
    const showSoFar = (done: number, soFar: Briefed) => {
      const now = performance.now();
      if (now - drawn < MOVES) return;
      drawn = now;
      // What is known of a page that grew stays until there is better.
      if (brief.url !== soFar.brief.url || brief.topics.length === 0) show(soFar, done);
      else if (sidebar === 'open') show(undefined, done);
    };
    const wish = { settings, packs, anyway, today: today() };
    const next = await briefPage(latest.article, wish, { signal: mine, progress: showSoFar });
    if (!next || mine.aborted) return;
    show(next);
    tell();
    await answer();
  }

  async function show(force: boolean) {
    byHand = true;
    lastPlacement = measureRoom(read.anchors, settings).placement;
    sidebar = 'open';
    if (force && !anyway) {
      anyway = true;
      await rebrief();
    }
    tell();
    draw();
  }

  // Without the background there is nothing to brief with; what stands there says that the page is to be reloaded.
  const again = () =>
    rebrief().catch((error) => {
      isUnknown(error);
      orphaned();
    });
  again();
  return {
    known,
    tell,
    resized,
    refresh() {
      const before = latest.article;
      latest = readPage(document);
      const { article } = latest;
      if (article.url !== before.url) {
        byHand = false;
        anyway = false;
        asked = selection = undefined;
      }
      const same =
        article.url === before.url &&
        article.title === before.title &&
        article.paragraphs.length === before.paragraphs.length &&
        article.paragraphs.every((text, index) => text === before.paragraphs[index]);
      if (!same) return void again();
      // The same text may stand in new nodes (a re-render): marks, places and the room are taken afresh.
      if (read.article === before) {
        read = latest;
        resized();
      }
    },
    begin(beginning) {
      ({ settings, packs, texts, runs } = beginning);
      if (!runs) {
        anyway = false;
        byHand = false;
      }
      again();
    },
    show,
    hide() {
      byHand = true;
      sidebar = 'closed';
      draw();
    },
    async copy() {
      const done = await copy();
      if (!done) {
        byHand = true;
        sidebar = 'open';
        draw();
      }
      return done;
    },
    async next() {
      const next = nextPlace(brief, lastPlace);
      if (!next) return false;
      lastPlace = next;
      // Its marks' looks come with it.
      await bring('view', brief.lang);
      painter.go(read, next);
      return true;
    },
    async ask(question) {
      await show(state() !== 'about');
      asked = { ...question, id: ++questions };
      await answer();
    },
    report: () => ({ brief, state: state(), sidebar }),
    copyText,
  };
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}
