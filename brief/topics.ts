/**
 * What an article is about: the topics of the packs and the reader's own.
 *
 *   words of the pack, by role ──scan──▶ places ──tally──▶ numbers ──model──▶ score
 *
 * From ABOUT on the story is about the topic (the sidebar is wanted); from MENTION on it speaks of it in
 * passing (a quiet badge). The models' scores are made so that ABOUT is the best cut; see `npm run
 * evaluate -- topics`.
 */
import type { Pack, PackTopic } from './pack.ts';
import { languageOf } from './topics/language.ts';
import { rolesOf, score } from './topics/model.ts';
import { findWords, scoreWords } from './topics/own-topic.ts';
import { type Placed, readArticle } from './topics/read.ts';
import { tally } from './topics/tally.ts';
import { vocabularyOf } from './topics/vocabulary.ts';
import type { Article, Because, FoundTopic } from './types.ts';

export { matchWords, type WordMatch } from './topics/own-words.ts';

export const ABOUT = 0.5;
export const MENTION = 0.05;

/** How many words and places are told as the reason. */
const TOLD = 8;

export interface TopicOptions {
  /** Ids of topics that are switched off. */
  off: string[];
  /** The reader's own topics. */
  own: PackTopic[];
}

/** Topics from MENTION on, strongest first. A sub-topic only counts on a page about the topic it is within. */
export function findTopics(article: Article, packs: Pack[], options: TopicOptions): FoundTopic[] {
  const language = languageOf(article);
  const on = ({ id }: PackTopic) => !options.off.includes(id);
  const found = [
    ...packs.flatMap((pack) => findInPack(article, pack, language, on)),
    ...options.own.filter(on).flatMap((topic) => byWords(topic, article, language)),
  ];
  return found.filter(({ score }) => score >= MENTION).sort((a, b) => b.score - a.score);
}

function findInPack(
  article: Article,
  pack: Pack,
  language: string,
  on: (topic: PackTopic) => boolean,
): FoundTopic[] {
  const topics = pack.topics.filter(on);
  const found = topics.filter(({ words }) => words).flatMap((topic) => byWords(topic, article, language));
  const { scanner, pairs } = vocabularyOf(pack, language);
  if (!scanner) return found;
  const reading = readArticle(article, scanner, pairs);
  const measures = { tallies: tally(reading, article.title), length: reading.length };
  for (const { id, model } of topics) {
    if (model) found.push(tell(id, score(model, measures), reading.placed, [...rolesOf(model)]));
  }
  for (const { id, within } of topics) {
    const parents = found.filter((topic) => within?.includes(topic.id));
    const most = Math.max(0, ...parents.map((topic) => topic.score));
    if (most < ABOUT || !measures.tallies.has(id)) continue;
    found.push(tell(id, Math.min(most, scoreWords(reading, article.title, id)), reading.placed, [id]));
  }
  return found;
}

function byWords(topic: PackTopic, article: Article, language: string): FoundTopic[] {
  const found = findWords(topic, article, language);
  return found ? [tell(topic.id, found.score, found.placed, ['word'])] : [];
}

/** The topic with its reasons: words in the headline first, then the standfirst, then as the text goes. */
function tell(id: string, score: number, placed: Placed[], roles: string[]): FoundTopic {
  const rank = ({ headline, paragraph }: Placed) => (headline ? 0 : paragraph === null ? 1 : 2);
  const telling = placed
    .filter(({ role }) => roles.includes(role))
    .sort((a, b) => rank(a) - rank(b) || roles.indexOf(a.role) - roles.indexOf(b.role) || a.at - b.at);
  const terms: string[] = [];
  const because: Because[] = [];
  for (const { words, paragraph } of telling) {
    if (because.length === TOLD) break;
    if (terms.includes(words)) continue;
    terms.push(words);
    because.push({ paragraph, words });
  }
  return { id, score: Math.round(score * 1000) / 1000, terms, because };
}
