/**
 * Two paragraphs word by word: what stayed, what was put in, what was left out.
 *
 * Myers, "An O(ND) Difference Algorithm and Its Variations", Algorithmica 1, 1986, after the common beginning and end
 * are set aside. Stops at MOST_CHANGES and then shows the middle as one deletion and one insertion, so the cost
 * is at most MOST_CHANGES × (words of both) steps and MOST_CHANGES² / 2 numbers of memory.
 */
export interface Change {
  op: 'same' | 'insert' | 'delete';
  /** As they stand in the text, with the white space between them. */
  words: string;
  /** The white space before them: '' between ideographs. */
  before: string;
}

/** More than a tenth of the words of the longest news paragraphs; beyond, a word-by-word account helps nobody. */
const MOST_CHANGES = 200;

/** Words with the punctuation around them; an ideograph or kana is a word of its own. */
const WORD = /[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff]|[^\s\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff]+/g;

/** From `a` to `b`. Words are the same up to case, accents and quotes; `same` gives those of `b`. */
export function wordDiff(a: string, b: string): Change[] {
  const left = split(a);
  const right = split(b);
  let start = 0;
  while (start < left.length && start < right.length && left[start]!.key === right[start]!.key) start++;
  let endA = left.length;
  let endB = right.length;
  while (endA > start && endB > start && left[endA - 1]!.key === right[endB - 1]!.key) {
    endA--;
    endB--;
  }
  const changes: Change[] = [];
  const tell = (op: Change['op'], word: Word) => {
    const last = changes[changes.length - 1];
    if (last?.op === op) last.words += word.before + word.text;
    else changes.push({ op, words: word.text, before: word.before });
  };
  for (let i = 0; i < start; i++) tell('same', right[i]!);
  for (const [op, i] of middle(left, right, start, endA, endB))
    tell(op, op === 'delete' ? left[i]! : right[i]!);
  for (let i = endB; i < right.length; i++) tell('same', right[i]!);
  return changes;
}

interface Word {
  text: string;
  /** White space before it. */
  before: string;
  key: string;
}

function split(text: string): Word[] {
  const words: Word[] = [];
  let end = 0;
  for (const match of text.matchAll(WORD)) {
    const folded = match[0].normalize('NFKD').toUpperCase();
    const key = folded.replace(/[^\p{L}\p{N}%\p{Sc}.,]/gu, '').replace(/^[.,]+|[.,]+$/g, '') || '-';
    words.push({ text: match[0], before: text.slice(end, match.index), key });
    end = match.index + match[0].length;
  }
  return words;
}

type Step = [op: Change['op'], at: number];

function middle(left: Word[], right: Word[], start: number, endA: number, endB: number): Step[] {
  const n = endA - start;
  const m = endB - start;
  const steps: Step[] = [];
  const trace: Int32Array[] = [];
  const most = Math.min(n + m, MOST_CHANGES);
  const reach = new Int32Array(2 * most + 3);
  const zero = most + 1;
  for (let d = 0; d <= most; d++) {
    for (let k = -d; k <= d; k += 2) {
      const down = k === -d || (k !== d && reach[zero + k - 1]! < reach[zero + k + 1]!);
      let x = down ? reach[zero + k + 1]! : reach[zero + k - 1]! + 1;
      while (x < n && x - k < m && left[start + x]!.key === right[start + x - k]!.key) x++;
      reach[zero + k] = x;
      if (x >= n && x - k >= m) return back(trace, d, n, m, start);
    }
    trace.push(reach.slice(zero - d - 1, zero + d + 2));
  }
  for (let i = start; i < endA; i++) steps.push(['delete', i]);
  for (let i = start; i < endB; i++) steps.push(['insert', i]);
  return steps;
}

/** The path back through the furthest points of each round. */
function back(trace: Int32Array[], rounds: number, n: number, m: number, start: number): Step[] {
  const steps: Step[] = [];
  let x = n;
  let y = m;
  for (let d = rounds; d > 0; d--) {
    const reach = trace[d - 1]!;
    const at = (k: number) => reach[k + d] ?? -1;
    const k = x - y;
    const down = k === -d || (k !== d && at(k - 1) < at(k + 1));
    const before = down ? k + 1 : k - 1;
    const toX = at(before);
    const toY = toX - before;
    while (x > toX + (down ? 0 : 1) && y > toY + (down ? 1 : 0)) {
      steps.push(['same', start + --y]);
      x--;
    }
    if (down) steps.push(['insert', start + --y]);
    else steps.push(['delete', start + --x]);
  }
  while (y > 0) steps.push(['same', start + --y]);
  return steps.reverse();
}
