/**
 * The brief of what was read, as far as the page is worth it: first what it is about, with one language's words; then,
 * if it is about something or the reader asks, the whole, with record and engine.
 */
import { emptyPack, type Pack } from '../brief/pack.ts';
import { joinWords } from '../brief/pack-words.ts';
import { languageOf } from '../brief/topics/language.ts';
import { ABOUT, findTopics } from '../brief/topics.ts';
import type { Article, Brief } from '../brief/types.ts';
import type { Settings } from '../settings/settings.ts';
import { bring } from './parts.ts';
import { inSlices } from './slices.ts';
import { shared } from './view-port.ts';

export interface Wish {
  settings: Settings;
  /** The reader's own packs. */
  packs: Pack[];
  /** Brief it whatever it is about. */
  anyway: boolean;
  /** ISO date. */
  today: string;
}

export interface Briefed {
  brief: Brief;
  /** The packs that it was made with, the bundled one first; empty for a brief without record. */
  packs: Pack[];
}

export interface Watch {
  /** Ends the work. */
  signal: AbortSignal;
  /** On a long page, now and then: the share done, and what can be said already. */
  progress: (done: number, soFar: Briefed) => void;
}

/** Undefined where the signal came first. Rejects where a script doesn't come (see parts.ts). */
export async function briefPage(
  article: Article,
  wish: Wish,
  { signal, progress }: Watch,
): Promise<Briefed | undefined> {
  const { settings, packs, anyway, today } = wish;
  const ownTopics = settings.ownTopics.filter((topic) => topic.on);
  const lang = languageOf(article);
  await bring('words', lang);
  if (signal.aborted) return undefined;
  const words = shared.sidebriefWords;
  if (!words) throw new Error('The words of the pack did not come.');
  const spoken = joinWords({ ...emptyPack(words.id, ''), topics: words.topics }, words.words);
  const found = findTopics(article, [spoken, ...packs], {
    off: settings.topicsOff,
    own: ownTopics,
    language: lang,
  });
  if (!anyway && !found.some(({ score }) => score >= ABOUT)) {
    return { brief: { ...emptyBrief(article), mentions: found }, packs: [] };
  }
  await bring('brief', lang);
  if (signal.aborted) return undefined;
  const { sidebriefEngine: engine, sidebriefRecord: record } = shared;
  if (!engine || !record) throw new Error('The engine did not come.');
  const whole = [joinWords(record, words.words), ...packs];
  const options = { topicsOff: settings.topicsOff, ownTopics, today, anyway };
  const soFar = { brief: emptyBrief(article), packs: whole };
  soFar.brief.topics = found.filter(({ score }) => score >= ABOUT);
  const steps = engine.briefInSteps(article, whole, options);
  const brief = await inSlices(steps, { signal, progress: (done) => progress(done, soFar) });
  return brief && { brief, packs: whole };
}

/** What can be said of a page that isn't briefed. */
export function emptyBrief({ url, title, lang, published, paragraphs }: Article): Brief {
  return {
    url,
    title,
    lang,
    published,
    paragraphs: paragraphs.length,
    topics: [],
    mentions: [],
    duplicates: [],
    statements: [],
    entities: [],
    facts: [],
  };
}
