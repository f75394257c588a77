/**
 * What an article is about: the topics of the packs and the reader's own.
 *
 *   words of the pack, by role ──scan──▶ places ──tally──▶ numbers ──model──▶ score
 *
 * From ABOUT on the story is about the topic (the sidebar is wanted); from MENTION on it speaks of it in
 * passing (a quiet badge). How well that works: `npm run evaluate -- topics`.
 */
import type { Pack, PackTopic } from './pack.ts';
import { languageOf } from './topics/language.ts';
import { measure } from './topics/measure.ts';
import { rolesOf, score } from './topics/model.ts';
import { findWords, scoreWords, WORD } from './topics/own-topic.ts';
import { type Placed, readArticle } from './topics/read.ts';
import { vocabularyOf } from './topics/vocabulary.ts';
import type { Article, Because, FoundTopic } from './types.ts';

export { matchWords } from './topics/own-words.ts';

/** A model gives 0.5 where a page is as likely as not to be about the topic. */
export const ABOUT = 0.5;
/** On the development set's hard negatives 6 in 10 with two or more of the alliance's names get there, 1 in 3 with one. */
export const MENTION = 0.005;

/**
 * On a page that is about one of a pack's topics, another of them needs less to be named beside it: it opens nothing,
 * and a reader of it wants its facts. Set where summit stories that turn to money name both.
 */
const ALSO = 0.05;

/** How many words and places are told as the reason. */
const TOLD = 8;

export interface TopicOptions {
  /** Ids of topics that are switched off. */
  off: string[];
  /** The reader's own topics. */
  own: PackTopic[];
  /** The article's language, where `languageOf` was asked already. */
  language?: string;
}

/** Topics from MENTION on, strongest first. A sub-topic only counts on a page about the topic it is within. */
export function findTopics(article: Article, packs: Pack[], options: TopicOptions): FoundTopic[] {
  const language = options.language ?? languageOf(article);
  const on = ({ id }: PackTopic) => !options.off.includes(id);
  const found = [
    ...packs.flatMap((pack) => findInPack(article, pack, language, on)),
    ...options.own.filter(on).flatMap((topic) => byWords(topic, article, language)),
  ];
  return found.sort((a, b) => b.score - a.score);
}

function findInPack(
  article: Article,
  pack: Pack,
  language: string,
  on: (topic: PackTopic) => boolean,
): FoundTopic[] {
  const topics = pack.topics.filter(on);
  const found = topics.filter(({ words }) => words).flatMap((topic) => byWords(topic, article, language));
  const { scanner, rules } = vocabularyOf(pack, language);
  if (!scanner) return found;
  const reading = readArticle(article, scanner, rules);
  const measures = measure(article, language, reading);
  const scores = new Map(topics.flatMap(({ id, model }) => (model ? [[id, score(model, measures)]] : [])));
  const best = Math.max(...scores.values());
  // The models were learned together: the chance that the page is about any of them is the strongest one's.
  const any = 1 - [...scores.values()].reduce((none, each) => none * (1 - each), 1);
  for (const { id, model } of topics) {
    const own = scores.get(id) ?? 0;
    const also = any >= ABOUT && own >= ALSO ? Math.max(own, ABOUT) : own;
    if (model) found.push(...tell(id, own === best ? any : also, reading.placed, rolesOf(model)));
  }
  const about = found.filter((topic) => topic.score >= ABOUT);
  for (const { id, within } of topics) {
    const parents = about.filter((topic) => within?.includes(topic.id));
    const numbers = measures.tallies.get(id);
    if (parents.length === 0 || !numbers) continue;
    const most = Math.max(...parents.map((topic) => topic.score));
    found.push(...tell(id, Math.min(most, scoreWords(numbers, reading.length)), reading.placed, [id]));
  }
  return found;
}

function byWords(topic: PackTopic, article: Article, language: string): FoundTopic[] {
  const found = findWords(topic, article, language);
  return found ? tell(topic.id, found.score, found.placed, [WORD]) : [];
}

/**
 * The topic with its reasons, the words of the role that says most first: those of the headline, of the
 * standfirst, then as the text goes. None below MENTION.
 */
function tell(id: string, score: number, placed: Placed[], roles: string[]): FoundTopic[] {
  if (score < MENTION) return [];
  const shelves: Placed[][] = Array.from({ length: 3 * roles.length }, () => []);
  for (const hit of placed) {
    const role = roles.indexOf(hit.role);
    const place = hit.headline ? 0 : hit.paragraph === null ? 1 : 2;
    if (role >= 0) shelves[place * roles.length + role]?.push(hit);
  }
  const because = new Map<string, Because>();
  for (const shelf of shelves) {
    if (because.size === TOLD) break;
    for (const { text, start, end, paragraph } of shelf.sort((a, b) => a.at - b.at)) {
      const words = text.slice(start, end);
      const same = words.toLowerCase();
      if (!because.has(same)) because.set(same, { paragraph, words });
      if (because.size === TOLD) break;
    }
  }
  const told = [...because.values()];
  return [
    { id, score: Math.round(score * 1000) / 1000, terms: told.map(({ words }) => words), because: told },
  ];
}
