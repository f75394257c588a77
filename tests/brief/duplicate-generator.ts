/**
 * Articles with planted repeats and look-alikes, and the truth about them: moved, split and joined paragraphs, changed
 * figures, names and negations, moulds filled in twice. Text from duplicate-generator-text.ts, or articles handed in.
 */
import type { DuplicateCase } from '../evaluate/duplicates.ts';
import { TONGUES, type Tongue } from './duplicate-generator-text.ts';

export interface Plain {
  lang: string;
  paragraphs: string[];
}

type Random = () => number;

/** mulberry32: the same numbers for the same seed. */
export function random(seed: number): Random {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const below = (r: Random, n: number) => Math.floor(r() * n);
const pick = <T>(r: Random, from: readonly T[]): T => from[below(r, from.length)]!;
const figure = (r: Random) =>
  r() < 0.4
    ? `${1 + below(r, 30)}.${below(r, 10)}`
    : r() < 0.5
      ? `${3 + below(r, 90)}`
      : `${100 + below(r, 2000)}`;

/** An article of `count` paragraphs of three to five sentences; phrases come back only when all were used. */
export function article(lang: string, count: number, r: Random): Plain {
  const tongue = TONGUES[lang]!;
  const decks = new Map<string[], string[]>();
  const deal = (phrases: string[]): string => {
    const deck = decks.get(phrases)?.length ? decks.get(phrases)! : shuffle(r, phrases);
    decks.set(phrases, deck);
    return deck.pop()!;
  };
  const sentence = () => {
    const parts = [tongue.who, tongue.did, tongue.what, tongue.when].map(deal);
    return filled(parts.join(tongue.space), tongue, r) + tongue.stop;
  };
  const paragraphs = Array.from({ length: count }, () =>
    Array.from({ length: 3 + below(r, 3) }, sentence).join(tongue.space),
  );
  return { lang, paragraphs };
}

function filled(text: string, tongue: Tongue, r: Random): string {
  return text.replace(/\{(\w+)\}/g, (_, slot) =>
    slot === 'n' ? figure(r) : pick(r, slot === 'name' ? tongue.names : tongue.places),
  );
}

function shuffle<T>(r: Random, items: readonly T[]): T[] {
  const all = [...items];
  for (let i = all.length - 1; i > 0; i--) {
    const j = below(r, i + 1);
    [all[i], all[j]] = [all[j]!, all[i]!];
  }
  return all;
}

function sentences(text: string): string[] {
  return text.split(/(?<=[.!?…]["”»’')]?)\s+(?=["“«„‘(]?[\p{Lu}\p{Lo}\p{N}])|(?<=[。！？]」?)(?=[^」])/u);
}

/** A change that leaves a paragraph the same paragraph; null where the text has no room for it. */
type Edit = (text: string, tongue: Tongue, r: Random) => string | null;

const long = (text: string) =>
  text.split(/\s+/).length >= 25 || text.replace(/[^\u3040-\u9fff]/g, '').length >= 50;

function swapOne(text: string, pattern: RegExp, r: Random, by: (word: string) => string): string | null {
  const found = [...text.matchAll(pattern)];
  if (found.length === 0) return null;
  const one = pick(r, found);
  const swapped = text.slice(0, one.index) + by(one[0]) + text.slice(one.index + one[0].length);
  return swapped === text ? null : swapped;
}

export const EDITS: Record<string, Edit> = {
  'sentence-moved': (text, tongue, r) => {
    const all = sentences(text);
    if (all.length < 3) return null;
    const from = below(r, all.length);
    const [moved] = all.splice(from, 1);
    let to = below(r, all.length + 1);
    if (to === from) to = from === 0 ? all.length : 0;
    all.splice(to, 0, moved!);
    return all.join(tongue.space);
  },
  'sentence-cut': (text, tongue, r) => {
    const all = sentences(text);
    if (all.length < 3) return null;
    const at = below(r, all.length);
    if (all[at]!.length > 0.35 * text.length) return null;
    return all.filter((_, i) => i !== at).join(tongue.space);
  },
  'figure-changed': (text, _, r) =>
    long(text)
      ? swapOne(text, /\d+(?:[.,]\d+)*/g, r, (old) =>
          old === '7' ? '9' : `${(Number.parseInt(old, 10) % 90) + 5}`,
        )
      : null,
  'name-changed': (text, tongue, r) => {
    if (!long(text)) return null;
    const inside = [...tongue.names, ...tongue.places].filter((name) => text.includes(name));
    if (inside.length > 0) {
      const old = pick(r, inside);
      const list = tongue.names.includes(old) ? tongue.names : tongue.places;
      return text.replace(
        old,
        pick(
          r,
          list.filter((name) => name !== old),
        ),
      );
    }
    return swapOne(text, /(?<=[\p{Ll},] )\p{Lu}\p{Ll}{3,}/gu, r, () => pick(r, tongue.names));
  },
  'negation-changed': (text, tongue, r) => {
    if (!long(text)) return null;
    const inside = tongue.denials.filter(([yes, no]) => text.includes(yes) || text.includes(no));
    if (inside.length === 0) return null;
    const [yes, no] = pick(r, inside);
    return text.includes(no) ? text.replace(no, yes) : text.replace(yes, no);
  },
  'words-changed': (text, tongue, r) => {
    if (tongue.space === '') {
      let changed: string | null = text;
      for (let n = 1 + below(r, 2); n > 0 && changed; n--)
        changed = swapOne(changed, /[\u4e00-\u9fff]{2}/g, r, () => pick(r, tongue.fillers).slice(0, 2));
      return long(text) ? changed : null;
    }
    const words = text.split(' ');
    if (words.length < 40) return null;
    const places = shuffle(
      r,
      words.flatMap((word, i) => (i > 0 && /^\p{L}{4,}$/u.test(word) && !/^\p{Lu}/u.test(word) ? [i] : [])),
    );
    if (places.length < 4) return null;
    for (const at of places.slice(0, 1 + below(r, 3))) words[at] = pick(r, tongue.fillers);
    return words.join(' ');
  },
  'words-added': (text, tongue, r) => {
    if (!long(text)) return null;
    if (tongue.space === '')
      return swapOne(text, /(?<=[\u4e00-\u9fff])(?=[\u4e00-\u9fff])/g, r, () => pick(r, tongue.fillers));
    const words = text.split(' ');
    for (let n = 1 + below(r, 3); n > 0; n--)
      words.splice(1 + below(r, words.length - 1), 0, pick(r, tongue.fillers));
    return words.join(' ');
  },
  'words-dropped': (text, tongue, r) => {
    if (!long(text) || tongue.space === '') return null;
    const words = text.split(' ');
    for (let n = 1 + below(r, 3); n > 0; n--) words.splice(1 + below(r, words.length - 2), 1);
    return words.join(' ');
  },
  'block-quote': (text, tongue) => (long(text) ? tongue.quoted[0] + text + tongue.quoted[1] : null),
  'unicode-form': (text, tongue, r) =>
    text
      .normalize(pick(r, ['NFD', 'NFKD', 'NFC']))
      .replace(/fi/g, 'ﬁ')
      .replace(/ /g, () => pick(r, [' ', ' ', '\u00a0', ' \u200b', '\u2009 ']))
      .replace(/[,，]/g, (comma) => (tongue.space === '' ? '，' : comma)) + (r() < 0.5 ? ' ' : '\u00ad'),
};

interface Planted {
  paragraphs: string[];
  groups: number[][];
  negatives?: number[];
}

type Plant = (plain: Plain, tongue: Tongue, r: Random) => Planted | null;

function insert(
  plain: Plain,
  at: number,
  texts: string[],
  r: Random,
): { paragraphs: string[]; moved: number; to: number } {
  const to = below(r, plain.paragraphs.length + 1);
  const paragraphs = [...plain.paragraphs];
  paragraphs.splice(to, 0, ...texts);
  return { paragraphs, moved: to <= at ? at + texts.length : at, to };
}

function edited(edit: Edit): Plant {
  return (plain, tongue, r) => {
    for (const at of shuffle(r, [...plain.paragraphs.keys()])) {
      const text = edit(plain.paragraphs[at]!, tongue, r);
      if (text === null || text === plain.paragraphs[at]) continue;
      const { paragraphs, moved, to } = insert(plain, at, [text], r);
      return { paragraphs, groups: [[moved, to].sort((a, b) => a - b)] };
    }
    return null;
  };
}

export const PLANTS: Record<string, Plant> = {
  ...Object.fromEntries(Object.entries(EDITS).map(([name, edit]) => [name, edited(edit)])),
  'split-in-two': (plain, tongue, r) => {
    for (const at of shuffle(r, [...plain.paragraphs.keys()])) {
      const all = sentences(plain.paragraphs[at]!);
      if (all.length < 2 || !long(plain.paragraphs[at]!)) continue;
      const cut = 1 + below(r, all.length - 1);
      const texts = [all.slice(0, cut).join(tongue.space), all.slice(cut).join(tongue.space)];
      if (texts.some((text) => text.length < 0.2 * plain.paragraphs[at]!.length)) continue;
      const { paragraphs, moved, to } = insert(plain, at, texts, r);
      return { paragraphs, groups: [[moved, to, to + 1].sort((a, b) => a - b)] };
    }
    return null;
  },
  'joined-from-two': (plain, tongue, r) => {
    const [one, two] = plain.paragraphs;
    if (!one || !two || Math.min(one.length, two.length) < 0.25 * Math.max(one.length, two.length))
      return null;
    const to = r() < 0.3 ? 0 : 2 + below(r, plain.paragraphs.length - 1);
    const paragraphs = [...plain.paragraphs];
    paragraphs.splice(to, 0, one + tongue.space + two);
    return { paragraphs, groups: [to === 0 ? [0, 1, 2] : [0, 1, to]] };
  },
  'run-with-gap': (plain, _, r) => {
    const n = Math.min(5, plain.paragraphs.length - 1);
    const skip = 1 + below(r, n - 2);
    const copy = plain.paragraphs.slice(0, n);
    if (r() < 0.5) copy[skip] = plain.paragraphs[n]!;
    else copy.splice(skip, 1);
    const paragraphs = [...plain.paragraphs.slice(0, n), ...copy];
    const groups = paragraphs.slice(0, n).map((text, i) => [i, paragraphs.indexOf(text, n)]);
    return { paragraphs, groups: groups.filter(([, again]) => again! >= 0) };
  },
  'three-times-edited': (plain, tongue, r) => {
    const text = plain.paragraphs[0]!;
    const one = EDITS['words-added']!(text, tongue, r);
    const two = EDITS['sentence-cut']!(text, tongue, r);
    if (!one || !two) return null;
    const n = plain.paragraphs.length;
    return { paragraphs: [...plain.paragraphs, one, two], groups: [[0, n, n + 1]] };
  },
  'neg-mould': (plain, tongue, r) => {
    const mould = pick(r, tongue.moulds);
    const rows = Array.from({ length: 2 + below(r, 4) }, () => filled(mould, tongue, r));
    const at = below(r, plain.paragraphs.length);
    const paragraphs = [...plain.paragraphs];
    paragraphs.splice(at, 0, ...rows);
    return { paragraphs, groups: [], negatives: rows.map((_, i) => at + i) };
  },
  'neg-mould-beside-repeat': (plain, tongue, r) => {
    const mould = pick(r, tongue.moulds);
    const rows = Array.from({ length: 3 }, () => filled(mould, tongue, r));
    const n = plain.paragraphs.length;
    return {
      paragraphs: [...plain.paragraphs, ...rows, plain.paragraphs[1]!],
      groups: [[1, n + 3]],
      negatives: [n, n + 1, n + 2],
    };
  },
  'neg-other-country': (plain, tongue, r) => {
    for (const at of shuffle(r, [...plain.paragraphs.keys()])) {
      const text = plain.paragraphs[at]!;
      const figures = new Set(text.match(/\d+(?:[.,]\d+)*/g));
      const inside = [...tongue.names, ...tongue.places].filter((name) => text.includes(name));
      if (figures.size < 2 || inside.length < 1) continue;
      let other = text.replace(/\d+(?:[.,]\d+)*/g, () => figure(r));
      for (const name of inside) {
        const list = tongue.names.includes(name) ? tongue.names : tongue.places;
        other = other.replaceAll(
          name,
          pick(
            r,
            list.filter((one) => !inside.includes(one)),
          ),
        );
      }
      const { paragraphs, moved, to } = insert(plain, at, [other], r);
      return { paragraphs, groups: [], negatives: [moved, to] };
    }
    return null;
  },
  'neg-same-quote': (plain, tongue, r) => {
    const quote = tongue.quoted[0] + sentences(plain.paragraphs[0]!)[0]! + tongue.quoted[1];
    const paragraphs = plain.paragraphs.slice(1);
    for (const at of [0, 2]) {
      const all = sentences(paragraphs[at]!);
      all.splice(below(r, all.length + 1), 0, quote);
      paragraphs[at] = all.join(tongue.space);
    }
    return { paragraphs, groups: [], negatives: [0, 2] };
  },
  'neg-short-lines': (plain, tongue, r) => {
    const line = pick(r, tongue.lines);
    return { paragraphs: plain.paragraphs.flatMap((text) => [text, line]), groups: [], negatives: [1, 3] };
  },
};

/** `each` cases of every kind and language, the same for the same seed. Without `plain` the text is made up. */
export function cases(seed: number, each: number, plain?: Plain[]): DuplicateCase[] {
  const made: DuplicateCase[] = [];
  const langs = plain ? [...new Set(plain.map((one) => one.lang))] : Object.keys(TONGUES);
  for (const [kind, plant] of Object.entries(PLANTS)) {
    for (const lang of langs) {
      const tongue = TONGUES[lang];
      if (!tongue) continue;
      const r = random(seed + made.length * 7919);
      const stock = plain
        ? shuffle(
            r,
            plain.filter((one) => one.lang === lang),
          )
        : [];
      for (let n = 0, tries = 0; n < each && tries < each * 4; tries++) {
        const source = plain ? stock[tries] : article(lang, 6, r);
        if (!source) break;
        const planted = plant(source, tongue, r);
        if (!planted) continue;
        n++;
        made.push({
          id: `${kind}-${lang}-${n}`,
          lang,
          kinds: [kind],
          paragraphs: planted.paragraphs,
          groups: planted.groups,
        });
      }
    }
  }
  return made;
}
