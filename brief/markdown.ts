/** "Copy the brief": Markdown with quotations, verdicts, sources and links to the words on the page. */
import { dateInWords } from './judge/notes.ts';
import type { Brief, Duplicate, FoundEntity, FoundFact, Source, Statement, Verdict } from './types.ts';

const SIGNS: Record<Verdict, string> = {
  agrees: '✓ agrees',
  incomplete: '◐ incomplete',
  outdated: '↻ outdated',
  differs: '≠ differs',
  unmatched: '? not in the record',
};

/** Where from and what: the page's address and headline. `paragraphs`, where given, make links to repeats possible. */
export interface MarkdownPage {
  title: string;
  url: string;
  paragraphs?: string[];
}

export function briefToMarkdown(brief: Brief, page: MarkdownPage): string {
  const sections = [
    head(brief, page),
    section(
      'Statements',
      brief.statements.map((statement) => statementItem(statement, page)),
    ),
    section('Named', brief.entities.map(entityItem)),
    section(
      'Printed twice',
      brief.duplicates.map((duplicate) => duplicateItem(duplicate, page)),
    ),
    section('Key facts', brief.facts.map(factItem)),
  ];
  return `${sections.filter(Boolean).join('\n\n')}\n`;
}

function head(brief: Brief, page: MarkdownPage): string {
  const title = page.title || brief.title || page.url;
  const lines = [`# Brief: ${plain(title)}`, '', link('Page', page.url)];
  if (brief.published) lines[2] += `, ${dateInWords(brief.published)}`;
  const topics = brief.topics.map(
    ({ id, terms }) => `${plain(id)} (${terms.slice(0, 3).map(plain).join(', ')})`,
  );
  if (topics.length > 0) lines.push('', `About: ${topics.join('; ')}`);
  return lines.join('\n');
}

function section(title: string, items: string[]): string {
  return items.length === 0 ? '' : `## ${title}\n\n${items.join('\n')}`;
}

function statementItem(statement: Statement, page: MarkdownPage): string {
  const { paragraph, quote, verdict, note, since, sources, also } = statement;
  const places = [paragraph, ...also].map((at) => (at === null ? 'headline' : `¶${at + 1}`)).join(', ');
  const lines = [
    `- **${SIGNS[verdict]}**: “${plain(quote)}” (${link(places, textFragment(page.url, quote))})`,
    note && `  ${plain(note)}`,
    since && !note.includes(since) && `  Since then: ${plain(since)}`,
    sources.length > 0 && `  Sources: ${sources.map(sourceLink).join('; ')}`,
  ];
  return lines.filter(Boolean).join('  \n');
}

function entityItem({ name, mentions, series, unit }: FoundEntity): string {
  const last = series.at(-1);
  const figure = last
    ? `: ${last.value}${unitInWords(unit)} in ${last.year}${last.estimate ? ' (estimate)' : ''}`
    : '';
  return `- ${plain(name)}${figure}${mentions > 1 ? ` (named ${mentions} times)` : ''}`;
}

/** "% of GDP" follows its figure closely, other units after a space. */
function unitInWords(unit = ''): string {
  return unit.startsWith('%') || unit === '' ? unit : ` ${unit}`;
}

function duplicateItem(
  { first, again, kind, similarity }: Duplicate,
  { url, paragraphs }: MarkdownPage,
): string {
  const words = paragraphs?.[again[0]];
  const places = words ? link(range(again), textFragment(url, opening(words))) : range(again);
  const how = kind === 'exact' ? 'word for word' : `${Math.round(similarity * 100)}% alike`;
  if (kind === 'bundled') return `- ${places} is known from another article, ${range(first)} there (${how})`;
  return `- ${places} ${again[0] === again[1] ? 'repeats' : 'repeat'} ${range(first)} (${how})`;
}

function range([from, to]: [number, number]): string {
  return from === to ? `¶${from + 1}` : `¶${from + 1}–${to + 1}`;
}

/** Words that are enough to find a paragraph. */
function opening(text: string): string {
  return text.split(' ').slice(0, 8).join(' ');
}

function factItem({ claim, asOf, sources }: FoundFact): string {
  const date = asOf ? ` (as of ${dateInWords(asOf)})` : '';
  return `- ${plain(claim)}${date}  \n  Sources: ${sources.map(sourceLink).join('; ')}`;
}

function sourceLink({ title, publisher, date, url }: Source): string {
  return `${link(title, url)}, ${plain(publisher)}${date ? `, ${dateInWords(date)}` : ''}`;
}

/**
 * The page's address with a text fragment (WICG scroll-to-text-fragment): dashes, commas and ampersands have a meaning
 * there and are encoded too. A fragment of the page's own is kept before it.
 */
export function textFragment(url: string, text: string): string {
  const encoded = encodeURIComponent(
    text.replace(/[\uD800-\uDFFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, ''),
  )
    .replaceAll('-', '%2D')
    .replaceAll("'", '%27')
    .replaceAll('(', '%28')
    .replaceAll(')', '%29');
  const page = url.replace(/:~:.*$/, '');
  return `${page}${page.includes('#') ? '' : '#'}:~:text=${encoded}`;
}

function link(text: string, url: string): string {
  return /^https?:\/\//i.test(url)
    ? `[${plain(text)}](<${url.replace(/[<>\s]/g, encodeURIComponent)}>)`
    : plain(text);
}

/** A page's words may hold Markdown or HTML of their own. */
function plain(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>#|~]/g, '\\$&');
}
