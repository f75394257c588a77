/** A pack's checks, parsed once for a language and found by the first word of their patterns. */
import type { Check, Pack } from '../pack.ts';
import { hasNegator } from './negation.ts';
import { type Element, type Pattern, parsePattern } from './pattern.ts';

export interface CompiledCheck {
  check: Check;
  unless: Pattern[];
  only: Pattern[];
}

export interface Entry {
  check: CompiledCheck;
  pattern: Pattern;
  /** The pattern itself says "not": then a negation in the text is what it looks for. */
  negative: boolean;
}

export interface CompiledChecks {
  byWord: Map<string, Entry[]>;
  /** By the first STEM_KEY letters. */
  byStem: Map<string, Entry[]>;
  byNumber: Entry[];
  byEntity: Entry[];
}

/** Letters by which stems are looked up; a pattern may not begin with a shorter one. */
export const STEM_KEY = 3;

const made = new WeakMap<Pack, Map<string, CompiledChecks>>();

/** Patterns of the page's language; of the pack's where the page's isn't told. */
export function compileChecks(pack: Pack, lang: string): CompiledChecks {
  const language = lang || pack.language;
  const byLang = made.get(pack) ?? new Map<string, CompiledChecks>();
  made.set(pack, byLang);
  const compiled = byLang.get(language) ?? compile(pack, language);
  byLang.set(language, compiled);
  return compiled;
}

function compile(pack: Pack, lang: string): CompiledChecks {
  const compiled: CompiledChecks = { byWord: new Map(), byStem: new Map(), byNumber: [], byEntity: [] };
  const sets = pack.phrases?.[lang] ?? {};
  for (const check of pack.checks) {
    const sources = check.patterns[lang];
    if (!sources) continue;
    const parse = (list: string[] | undefined): Pattern[] =>
      (list ?? []).map((each) => parsePattern(each, sets));
    const parsed = { check, unless: parse(check.unless?.[lang]), only: parse(check.only?.[lang]) };
    for (const source of sources) {
      const pattern = parsePattern(source, sets);
      index(compiled, { check: parsed, pattern, negative: hasNegator(pattern) });
    }
  }
  return compiled;
}

/** Under every word that the pattern can begin with: those of leading optional parts and of the first that must be. */
function index(compiled: CompiledChecks, entry: Entry): void {
  for (const element of entry.pattern.elements) {
    indexElement(compiled, entry, element);
    if (element.type === 'gap' || !element.optional) return;
  }
}

function indexElement(compiled: CompiledChecks, entry: Entry, element: Element): void {
  if (element.type === 'entity') return void compiled.byEntity.push(entry);
  if (element.type !== 'words') return void compiled.byNumber.push(entry);
  for (const [word] of element.options) {
    if (!word) continue;
    const map = word.stem ? compiled.byStem : compiled.byWord;
    const key = word.stem ? word.text.slice(0, STEM_KEY) : word.text;
    const list = map.get(key);
    if (!list) map.set(key, [entry]);
    else if (!list.includes(entry)) list.push(entry);
  }
}
