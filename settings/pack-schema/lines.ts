/**
 * Where in a JSON text each value stands, so that an author can be told the line. JSON.parse keeps no places, and
 * browsers word its errors each in its own way, some without a place: this reads the grammar of RFC 8259 once more.
 */

export interface JsonPlaces {
  /** 1-based line of the value at a path ("facts[3].sources[0]"); of what holds it where it is missing. */
  lineOf(path: string): number;
  /** Keys that stand twice in one object: JSON.parse would silently keep the last. */
  twice: { path: string; line: number }[];
}

export interface JsonFault {
  line: number;
  /** What was met, in a plain sentence part ("a comma or } is missing"). */
  message: string;
}

/** Deeper than any pack, and far from where recursion would end badly. */
const DEEPEST = 60;
const LITERAL = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.+-])/y;
const STRING = /"(?:[^"\\\p{Cc}]|[\u007f-\u009f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/uy;
const SPACE = /[ \t\r\n]*/y;

class Fault extends Error {
  constructor(
    readonly at: number,
    message: string,
  ) {
    super(message);
  }
}

/** Never throws; a text that is no JSON gives the place and the kind of its first fault. */
export function findPlaces(text: string): JsonPlaces | { fault: JsonFault } {
  const starts = new Map<string, number>();
  const twice: { path: string; at: number }[] = [];
  const lines = lineStarts(text);
  try {
    walk(text, starts, (path, at) => twice.push({ path, at }));
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    return { fault: { line: lineAt(lines, error.at), message: error.message } };
  }
  return {
    lineOf(path) {
      for (let known = path; known; known = known.replace(/(?:\.?[^.[\]]+|\[\d+\])$/, '')) {
        const at = starts.get(known);
        if (at !== undefined) return lineAt(lines, at);
      }
      return lineAt(lines, starts.get('') ?? 0);
    },
    twice: twice.map(({ path, at }) => ({ path, line: lineAt(lines, at) })),
  };
}

function walk(text: string, starts: Map<string, number>, onTwice: (path: string, at: number) => void): void {
  let at = 0;
  const take = (pattern: RegExp): string | null => {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0] ?? null;
    if (found !== null) at += found.length;
    return found;
  };
  const space = () => void take(SPACE);
  const next = (sign: string): boolean => {
    space();
    if (text[at] !== sign) return false;
    at += 1;
    return true;
  };
  const string = (what: string): string => {
    const from = at;
    const found = take(STRING);
    if (found === null) {
      throw new Fault(
        from,
        text[from] === '"'
          ? `${what} in quotation marks is not closed or has a sign that must be escaped`
          : `${what} in quotation marks is missing`,
      );
    }
    return found;
  };
  const members = (close: string, member: () => void): void => {
    if (next(close)) return;
    for (;;) {
      space();
      member();
      if (next(close)) return;
      const before = at;
      if (!next(',')) throw new Fault(before, `a comma or ${close} is missing`);
      space();
      if (text[at] === close) throw new Fault(at, `there must be no comma before ${close}`);
    }
  };
  const value = (path: string, depth: number): void => {
    space();
    starts.set(path, at);
    if (depth > DEEPEST) throw new Fault(at, 'this is nested too deeply');
    if (next('{')) {
      const keys = new Set<string>();
      members('}', () => {
        const from = at;
        const key: string = JSON.parse(string('a key'));
        const inner = path ? `${path}.${key}` : key;
        if (keys.has(key)) onTwice(inner, from);
        keys.add(key);
        if (!next(':')) throw new Fault(at, 'a colon is missing after the key');
        value(inner, depth + 1);
      });
    } else if (next('[')) {
      let index = 0;
      members(']', () => value(`${path}[${index++}]`, depth + 1));
    } else if (text[at] === '"') string('a text');
    else if (take(LITERAL) === null) {
      throw new Fault(at, at >= text.length ? 'the text ends too early' : 'a value is missing or malformed');
    }
  };
  value('', 0);
  space();
  if (at < text.length) throw new Fault(at, 'there is more after the end of the pack');
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** 1-based; by halving, since it is asked for each fault of a long file. */
function lineAt(starts: readonly number[], at: number): number {
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= at) low = middle;
    else high = middle;
  }
  return low + 1;
}
