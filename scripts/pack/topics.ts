/**
 * The pack's topics: words by language from the record's lexicon and our additions, and the weights that
 * scripts/learn-topics.ts learned.
 *
 *   record/lexicon.json   alliance, secretaryGeneral, spending, context, negative ─┐
 *   topics.json           forces, money, further words ────────────────────────────┼──▶ vocabulary
 *   topics-model.json     weights ─────────────────────────────────────────────────┴──▶ model
 */
import type { PackTopic } from '../../brief/pack.ts';
import { loadJson } from './load.ts';
import type { RecordTerm, TheRecord } from './record-types.ts';

interface Additions {
  names: Record<string, string>;
  /** Terms of the lexicon that don't help to tell what a page is about. */
  leaveOut: string[];
  /** By language ("*": every language, "": languages without words) and role, parted by |. */
  words: Record<string, Record<string, string>>;
  /** Sub-topics: by id, a pattern for the terms of the lexicon that speak of it. */
  subtopics: Record<string, string>;
  /** A pattern for the terms of the lexicon's context that are goals of spending ("2% target"). */
  goals: string;
}

type Vocabulary = Record<string, Record<string, string>>;

/** Which role of the lexicon becomes which of ours; weak terms of the alliance only stand beside strong ones. */
const ROLES: Record<string, { strong: string; weak: string }> = {
  alliance: { strong: 'alliance', weak: 'ally' },
  secretaryGeneral: { strong: 'ally', weak: 'ally' },
  context: { strong: 'ally', weak: 'ally' },
  spending: { strong: 'spending', weak: 'defence' },
  gdp: { strong: 'money', weak: 'money' },
  negative: { strong: 'not', weak: 'not' },
};
/** Whose vocabulary a role stands in. */
const TOPIC_OF: Record<string, string> = {
  alliance: 'nato',
  ally: 'nato',
  member: 'nato',
  not: 'nato',
  'not-alliance': 'nato',
  spending: 'defence-spending',
  forces: 'defence-spending',
  defence: 'defence-spending',
  goal: 'defence-spending',
  money: 'defence-spending',
  aside: 'defence-spending',
};
/** Speaking of money for the forces: a word for each near the other, or one word for both ("Wehretat"). */
const PAIRS: NonNullable<PackTopic['pairs']> = [
  { role: 'pair', of: ['forces', 'money'], within: 70 },
  { role: 'pair', of: ['spending', 'spending'], within: 0 },
];

/** Courts and teams have a defence, banks a 2% target: what is meant shows in what else the page speaks of. */
const BESIDE = { defence: ['forces', 'spending', 'alliance'], goal: ['spending', 'forces', 'alliance'] };

/** A term of the record in the notation of brief/topics/terms.ts. */
function notation(role: string, { term, stem, match }: RecordTerm): string {
  const words = stem === undefined ? (term ?? '') : stem.replace(/(?<=\S)(?= |$)/g, '*');
  // Look-alikes are matched with their capital letters as written.
  const cased = words.toLowerCase() !== words.toUpperCase();
  return cased && (match === 'exact-case' || role === 'negative') ? `=${words}` : words;
}

export function buildTopics(record: TheRecord): PackTopic[] {
  const additions = loadJson<Additions>('topics.json');
  const models = loadJson<Record<string, Record<string, number>>>('topics-model.json');
  const vocabularies = gather(record, additions);
  return record.facts.topics.map((id) => {
    const vocabulary = vocabularies[id];
    const model = models[id];
    return {
      id,
      name: additions.names[id] ?? id,
      ...(vocabulary && { vocabulary }),
      ...(model ? { model } : { within: Object.keys(models) }),
      ...(id in additions.subtopics && { countsAs: 'ally' }),
      ...(id === 'defence-spending' && { pairs: PAIRS, beside: BESIDE }),
    };
  });
}

/** Vocabularies by topic. */
function gather(
  record: TheRecord,
  { leaveOut, words, subtopics, goals }: Additions,
): Record<string, Vocabulary> {
  const gathered: Record<string, Record<string, Record<string, string[]>>> = {};
  const add = (language: string, role: string, term: string): void => {
    // "Wehretat" speaks of the forces and of money at once.
    if (role === 'spending' && /^\p{L}+\*?$/u.test(term)) {
      for (const part of ['forces', 'money']) add(language, part, term);
    }
    const topic = TOPIC_OF[role] ?? role;
    gathered[topic] ??= {};
    gathered[topic][language] ??= {};
    gathered[topic][language][role] ??= [];
    gathered[topic][language][role].push(term);
  };
  const patterns = Object.entries(subtopics).map(([id, pattern]) => ({
    id,
    pattern: new RegExp(pattern, 'iu'),
  }));
  for (const [language, roles] of Object.entries(record.lexicon)) {
    for (const [from, terms] of Object.entries(roles)) {
      for (const term of terms) {
        const role = ROLES[from]?.[term.weight ?? 'strong'];
        if (!role || leaveOut.includes(term.term ?? `${term.stem}*`)) continue;
        const written = notation(from, term);
        if (role === 'ally' && new RegExp(goals, 'i').test(written)) {
          add(language, 'goal', written);
          continue;
        }
        const sub = role === 'ally' ? patterns.find(({ pattern }) => pattern.test(written)) : undefined;
        add(language, sub?.id ?? role, written);
      }
    }
  }
  for (const [language, roles] of Object.entries(words)) {
    for (const [role, terms] of Object.entries(roles)) {
      for (const term of terms.split('|')) add(language, role, term);
    }
  }
  return mapValues(gathered, (languages) =>
    mapValues(languages, (roles) => mapValues(roles, (terms) => withoutLonger(terms).sort().join('|'))),
  );
}

/** Leaves out terms that hold another of the same role: where they stand, that one is found anyway. */
function withoutLonger(terms: string[]): string[] {
  const different = [...new Set(terms)];
  const bare = (term: string) => ` ${term.replace(/^=/, '').replace(/[-*]/g, ' ').trim()}`;
  const holds = (term: string, other: string) => {
    const open = other.endsWith('*') ? '' : ' ';
    const cased = other.startsWith('=') || bare(other) !== bare(other).toLowerCase();
    const fold = (text: string) => (cased ? text : text.toLowerCase());
    return fold(`${bare(term)} `).includes(fold(bare(other)) + open);
  };
  // Of two that hold each other ("burden sharing", "burden-sharing") the first stays.
  return different.filter(
    (term, at) =>
      !different.some(
        (other, before) =>
          other !== term &&
          !other.includes('* ') &&
          holds(term, other) &&
          (before < at || !holds(other, term)),
      ),
  );
}

function mapValues<A, B>(object: Record<string, A>, change: (value: A) => B): Record<string, B> {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]));
}
