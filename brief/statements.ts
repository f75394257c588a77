/**
 * Statements with a figure: targets, levels, demands, sums.
 *
 *   text ─▶ sentences with a trigger ─▶ tokens with roles ─▶ figures ─▶ share | sum ─▶ kind, subject, year, pledge
 *
 * The words come from the pack (PackWords), the grammar from here.
 */
import type { Pack } from './pack.ts';
import { findFigures } from './statements/figures.ts';
import { kindOf } from './statements/kind.ts';
import { candidates } from './statements/pledge.ts';
import { reading } from './statements/reading.ts';
import { ROLE } from './statements/roles.ts';
import { sentences } from './statements/sentences.ts';
import { type Context, readShare, type Share } from './statements/share.ts';
import { isSum } from './statements/sum.ts';
import { tokenize } from './statements/tokens.ts';
import { type Kind, Words } from './statements/words.ts';
import { dueYear } from './statements/years.ts';
import type { Article, FoundStatement } from './types.ts';

interface Compiled {
  pack: Pack;
  words(lang: string): Words;
}

const COMPILED = new WeakMap<Pack, Compiled>();

export function compileStatements(pack: Pack): Compiled {
  let compiled = COMPILED.get(pack);
  if (!compiled) {
    const languages = new Map<string, Words>();
    compiled = {
      pack,
      words(lang) {
        let words = languages.get(lang);
        if (!words) {
          words = compileWords(pack, lang);
          languages.set(lang, words);
        }
        return words;
      },
    };
    COMPILED.set(pack, compiled);
  }
  return compiled;
}

function compileWords(pack: Pack, lang: string): Words {
  const words = new Words();
  const data = pack.statements;
  if (!data) return words;
  for (const key of ['*', data.words[lang] ? lang : 'en']) {
    for (const [kind, patterns] of Object.entries(data.words[key] ?? {})) words.add(kind as Kind, patterns);
    for (const [id, patterns] of Object.entries(data.names[key] ?? {})) words.add('entity', patterns, id);
  }
  for (const entity of pack.entities) {
    if (entity.group) continue;
    const join = (names: string[], mark = ''): string =>
      names.map((name) => tokenPattern(name) + mark).join(' ');
    const name = entity.names[lang];
    words.add(
      'entity',
      join([...(name ? [name] : []), ...(entity.aliases[lang] ?? []), ...(entity.inflected?.[lang] ?? [])]),
      entity.id,
    );
    words.add('entity', join(entity.metonyms[lang] ?? [], '~'), entity.id);
    const stem = entity.stems[lang];
    if (stem) words.add('entity', `${stem}*`, entity.id);
  }
  return words;
}

const tokenPattern = (name: string): string => name.replaceAll('.', '').replaceAll(' ', '_');

export function findStatements(article: Article, pack: Pack): FoundStatement[] {
  const compiled = compileStatements(pack);
  const lang = pack.statements?.words[article.lang] ? article.lang : 'en';
  const words = compiled.words(lang);
  const found: FoundStatement[] = [];
  const context: Context = { field: false, share: false, group: false, subject: null };
  const texts: { text: string; paragraph: number | null; block?: number }[] = [
    ...[article.title, ...article.standfirst].map((text, block) => ({ text, paragraph: null, block })),
    ...article.paragraphs.map((text, paragraph) => ({ text, paragraph })),
  ];
  for (const { text, paragraph, block } of texts) {
    for (const [from, to] of sentences(text)) {
      const tokens = tokenize(text, from, to, words);
      const figures = findFigures(tokens, lang);
      const r = reading(tokens, figures);
      const accepted: (Share | null)[] = [];
      let share = false;
      for (const figure of figures) {
        const base = {
          paragraph,
          ...(block === undefined ? {} : { block }),
          quote: '',
          start: tokens[figure.from]!.start,
          end: tokens[figure.to]!.end,
          value: figure.value,
          comparator: figure.compare,
          byWords: null,
          negated: false,
        };
        base.quote = text.slice(base.start, base.end);
        if (figure.unit !== '%') {
          accepted.push(null);
          if (figure.unit === '-' || !isSum(r, figure)) continue;
          found.push({
            ...base,
            kind: 'amount',
            metric: 'money',
            unit: `${figure.unit} bn`,
            byYear: dueYear(r, figure, null),
            subject: null,
            pledge: null,
          });
          continue;
        }
        const value = typeof figure.value === 'number' ? figure.value : figure.value[1];
        const pledges = candidates(pack, value, article.published);
        const read = readShare(r, figure, accepted, context, pledges.length > 0);
        accepted.push(read);
        if (!read) continue;
        share = true;
        const demanded = pack.demands.some(
          (demand) => demand.value === value && (article.published ?? '') >= demand.date.slice(0, 7),
        );
        const kind = kindOf(r, figure, read, { pledged: pledges.length > 0, demanded });
        const byYear = dueYear(
          r,
          figure,
          kind === 'target' ? Number((article.published ?? '2100').slice(0, 4)) : null,
        );
        found.push({
          ...base,
          kind,
          metric: 'gdp-share',
          unit: '%',
          byYear,
          subject: null,
          pledge: kind === 'target' ? (pledges.at(-1)?.id ?? 'national') : null,
        });
      }
      context.share = share || (context.share && figures.length === 0);
      context.field = tokens.some((token) => token.roles & ROLE.field) || context.field;
    }
  }
  return found;
}
