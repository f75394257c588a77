/**
 * The difference of two texts, word by word: longest common subsequence by dynamic programming
 * (Wagner & Fischer 1974) on what lies between the common beginning and end.
 */
export interface DiffPart {
  kind: 'same' | 'gone' | 'new';
  text: string;
}

/** Above this many table cells (about 700 × 700 words) the middle is told as one replacement instead. */
const MOST_CELLS = 500_000;

/** Parts in reading order; the `same` and `new` ones together give `after`, the `same` and `gone` ones `before`. */
export function wordDiff(before: string, after: string): DiffPart[] {
  const a = before.split(/(?<=\s)/u);
  const b = after.split(/(?<=\s)/u);
  const same = (x: string | undefined, y: string | undefined) => x?.trim() === y?.trim();
  let start = 0;
  while (start < a.length && start < b.length && same(a[start], b[start])) start++;
  let end = 0;
  while (
    end < a.length - start &&
    end < b.length - start &&
    same(a[a.length - 1 - end], b[b.length - 1 - end])
  )
    end++;
  const parts: DiffPart[] = [];
  const put = (kind: DiffPart['kind'], text: string) => {
    const last = parts.at(-1);
    if (last?.kind === kind) last.text += text;
    else if (text) parts.push({ kind, text });
  };
  for (const word of b.slice(0, start)) put('same', word);
  const left = a.slice(start, a.length - end);
  const right = b.slice(start, b.length - end);
  if (left.length * right.length > MOST_CELLS) {
    put('gone', left.join(''));
    put('new', right.join(''));
  } else {
    for (const [kind, word] of steps(left, right, same)) put(kind, word);
  }
  for (const word of b.slice(b.length - end)) put('same', word);
  return parts;
}

function steps(
  a: string[],
  b: string[],
  same: (x: string | undefined, y: string | undefined) => boolean,
): [DiffPart['kind'], string][] {
  const width = b.length + 1;
  const longest = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      longest[i * width + j] = same(a[i], b[j])
        ? longest[(i + 1) * width + j + 1]! + 1
        : Math.max(longest[(i + 1) * width + j]!, longest[i * width + j + 1]!);
    }
  }
  const out: [DiffPart['kind'], string][] = [];
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && same(a[i], b[j])) {
      out.push(['same', b[j++]!]);
      i++;
    } else if (
      i < a.length &&
      (j >= b.length || longest[(i + 1) * width + j]! >= longest[i * width + j + 1]!)
    ) {
      out.push(['gone', a[i++]!]);
    } else {
      out.push(['new', b[j++]!]);
    }
  }
  return out;
}
