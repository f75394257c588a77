/** Tries a text on all topics that are on, with what decides on pages. */
import browser from 'webextension-polyfill';
import { emptyPack, type Pack, type PackTopic } from '../brief/pack.ts';
import { joinWords, type PackWords } from '../brief/pack-words.ts';
import { languageOf } from '../brief/topics/language.ts';
import { ABOUT, findTopics } from '../brief/topics.ts';
import type { Article } from '../brief/types.ts';
import type { PageTrial } from '../components/options-model.ts';
import { wordsScript } from '../settings/bundled-words.ts';
import type { Settings } from '../settings/settings.ts';

interface Words {
  id: string;
  topics: PackTopic[];
  words: PackWords;
}

/** A first line that is no longer than this, with more below it, is taken for the headline. */
const LONGEST_HEADLINE = 200;

export async function tryPage(
  text: string,
  settings: Settings,
  packs: Pack[],
  names: { id: string; name: string }[],
): Promise<PageTrial> {
  const article = articleOf(text);
  const language = languageOf(article);
  const { id, topics, words } = await wordsOf(language);
  const bundled = joinWords({ ...emptyPack(id, ''), topics }, words);
  const own = settings.ownTopics.filter((topic) => topic.on);
  const found = findTopics(article, [bundled, ...packs], { off: settings.topicsOff, own, language });
  const named = new Map([...names, ...topics, ...own].map((topic) => [topic.id, topic.name]));
  const about = found.filter(({ score }) => score >= ABOUT);
  const told = about.length > 0 ? about : found;
  return {
    text,
    about: about.map((topic) => named.get(topic.id) ?? topic.id),
    mentions: found.filter(({ score }) => score < ABOUT).map((topic) => named.get(topic.id) ?? topic.id),
    ranges: placesOf(
      text,
      told.flatMap(({ because }) => because.map((reason) => reason.words)),
    ),
  };
}

export function articleOf(text: string): Article {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  const [first = ''] = lines;
  const hasHeadline = lines.length > 1 && first.length <= LONGEST_HEADLINE;
  return {
    url: '',
    title: hasHeadline ? first : '',
    lang: '',
    published: null,
    modified: null,
    publisher: null,
    standfirst: [],
    paragraphs: hasHeadline ? lines.slice(1) : lines,
  };
}

/** Where these words stand, as whole words, in order; of two that overlap the longer one. */
export function placesOf(text: string, words: readonly string[]): [start: number, end: number][] {
  const places: [number, number][] = [];
  for (const word of new Set(words.filter(Boolean))) {
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
      const end = at + word.length;
      if (!/[\p{L}\p{N}]$/u.test(text.slice(0, at)) && !/^[\p{L}\p{N}]/u.test(text.slice(end)))
        places.push([at, end]);
    }
  }
  places.sort(([a, aEnd], [b, bEnd]) => a - b || bEnd - aEnd);
  let reached = 0;
  return places.filter(([start, end]) => {
    if (start < reached) return false;
    reached = end;
    return true;
  });
}

const coming = new Map<string, Promise<Words>>();

/** The script sets a global, as it does in the pages that it is injected into. */
function wordsOf(language: string): Promise<Words> {
  const path = wordsScript(language);
  const known = coming.get(path);
  if (known) return known;
  const words = new Promise<Words>((done, failed) => {
    const script = document.createElement('script');
    script.src = browser.runtime.getURL(path);
    script.onload = () => done((globalThis as unknown as { sidebriefWords: Words }).sidebriefWords);
    script.onerror = () => failed(new Error(`${path} did not load`));
    document.head.append(script);
  });
  coming.set(path, words);
  words.catch(() => coming.delete(path));
  return words;
}
