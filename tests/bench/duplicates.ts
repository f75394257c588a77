/**
 * Speed of the search for duplicates, from 100 to 100,000 paragraphs of made-up news and in the corners that could
 * cost more. `benchDuplicatesIn` takes the clock, so that it can be bundled into a browser.
 */
import { findDuplicates } from '../../brief/duplicates.ts';

export interface DuplicateBench {
  paragraphs: number[];
  /** Best of several runs, one a size. */
  ms: number[];
  /** Least squares through log(ms) against log(paragraphs). */
  slope: number;
  /** At the largest size. */
  perSecond: number;
  /** Time ÷ that of putting the strings in a Map, at the largest size; both hash strings that were never hashed. */
  mapRatio: number;
  /** Slopes over CORNER_SIZES paragraphs (or words, for the enormous one), and ms at the largest. */
  corners: Record<string, { ms: number; slope: number }>;
}

const SIZES = [100, 1000, 10_000, 100_000];
const CORNER_SIZES = [300, 3000, 30_000];
/** A size is run again until this much time has gone, so that the small ones aren't measured cold. */
const ENOUGH_MS = 400;
const TICK_MS = 5;

export function benchDuplicatesIn(now: () => number): DuplicateBench {
  const texts = news(SIZES.at(-1)!);
  const ms = SIZES.map((size) => best(now, () => findDuplicates(texts.slice(0, size), [])));
  const fresh = news(SIZES.at(-1)!);
  const before = now();
  const map = new Map<string, number>();
  for (const [i, text] of fresh.entries()) map.set(text, i);
  const mapMs = now() - before;
  const corners = Object.fromEntries(
    Object.entries(CORNERS).map(([name, make]) => {
      const times = CORNER_SIZES.map((size) => {
        const paragraphs = make(size);
        return best(now, () => findDuplicates(paragraphs, []));
      });
      return [name, { ms: times.at(-1)!, slope: slope(CORNER_SIZES, times) }];
    }),
  );
  const last = ms.at(-1)!;
  return {
    paragraphs: SIZES,
    ms,
    slope: slope(SIZES, ms),
    perSecond: (SIZES.at(-1)! / last) * 1000,
    mapRatio: last / mapMs,
    corners,
  };
}

/** Texts that an adversary, or a careless page, could bring. */
export const CORNERS: Record<string, (size: number) => string[]> = {
  'all the same': (size) => Array.from({ length: size }, () => text(random(1), 60)),
  'all near-alike': (size) => {
    const words = text(random(2), 40).split(' ');
    return Array.from({ length: size }, (_, i) => words.with(i % 40, `w${i}`).join(' '));
  },
  'one mould': (size) =>
    Array.from(
      { length: size },
      (_, i) =>
        `In Town${i} the high is ${i % 30} degrees and the low ${i % 7} with a west wind of ${i % 50} and rain in the evening.`,
    ),
  'shared shingles': (size) => {
    const shared = Array.from({ length: 50 }, (_, i) => text(random(i), 7));
    const r = random(3);
    return Array.from({ length: size }, () =>
      Array.from({ length: 8 }, () => shared[Math.floor(r() * 50)]).join(' '),
    );
  },
  empty: (size) => Array.from({ length: size }, () => ''),
  'one enormous paragraph': (size) => [text(random(4), size), 'A second one.', text(random(4), size)],
  'an enormous one and its crumbs': (size) => {
    const words = text(random(5), size * 10).split(' ');
    const crumbs = Array.from({ length: size / 2 }, (_, i) => words.slice(i * 20, i * 20 + 20).join(' '));
    return [words.join(' '), ...crumbs];
  },
};

/** Best of several batches; a batch lasts TICK_MS at least, as browsers round their clocks to 0.1 ms. */
function best(now: () => number, run: () => void): number {
  let least = Number.POSITIVE_INFINITY;
  let batch = 1;
  for (let spent = 0, batches = 0; spent < ENOUGH_MS || batches < 3; ) {
    const from = now();
    for (let i = 0; i < batch; i++) run();
    const took = now() - from;
    spent += Math.max(took, 0.1);
    if (took < TICK_MS) batch *= 2;
    else {
      batches++;
      least = Math.min(least, took / batch);
    }
  }
  return least;
}

function slope(sizes: number[], times: number[]): number {
  const x = sizes.map(Math.log);
  const y = times.map(Math.log);
  const mean = (list: number[]) => list.reduce((sum, value) => sum + value, 0) / list.length;
  const [mx, my] = [mean(x), mean(y)];
  const top = x.reduce((sum, value, i) => sum + (value - mx) * (y[i]! - my), 0);
  return top / x.reduce((sum, value) => sum + (value - mx) ** 2, 0);
}

/** Made-up news: 60 words a paragraph by Zipf's law, figures and names in it, one in twenty printed before. */
export function news(count: number): string[] {
  const r = random(7);
  const texts: string[] = [];
  for (let i = 0; i < count; i++) {
    const old = texts[Math.floor(r() * i)];
    const again = old !== undefined && r() < 0.05;
    texts.push(again ? (r() < 0.5 ? old : `${old} ${text(r, 6)}`) : text(r, 40 + Math.floor(r() * 40)));
  }
  return texts;
}

const SYLLABLES = 'ba den for li mo ran ter vi sho pel us ock qui na zer il tho gan rey pa'.split(' ');

function text(r: () => number, words: number): string {
  const made: string[] = [];
  let opens = true;
  for (let i = 0; i < words; i++) {
    const rank = Math.floor(20_000 ** r());
    let word = '';
    for (let n = rank; n > 0; n = Math.floor(n / 20)) word += SYLLABLES[n % 20];
    if (r() < 0.03) word = `${Math.floor(r() * 1000)}`;
    else if (opens || r() < 0.06) word = word[0]!.toUpperCase() + word.slice(1);
    opens = r() < 0.06;
    made.push(opens ? `${word}.` : word);
  }
  return made.join(' ');
}

function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    return ((state ^ (state >>> 15)) >>> 0) / 4294967296;
  };
}
