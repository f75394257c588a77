/** A brief as a page of its own, to keep or to print: no script, nothing to fetch, in the reader's language. */
import type { Brief, Duplicate, FoundFact, Source, Statement } from '../brief/types.ts';
import { formatDate } from './dates.ts';
import { findingWords } from './finding-words.ts';
import { findings, worstFirst } from './findings.ts';
import { html, Markup } from './markup.ts';
import { direction, formatNumber, formatShare, locale, t } from './messages.ts';
import { paragraphName } from './paragraph-name.ts';
import { safeUrl } from './safe-url.ts';
import { inWords, topicName } from './topic-name.ts';

/** Legible on paper and screen; the tokens of the sidebar are for surfaces of ours. */
const STYLE = `
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
body { max-width: 42em; margin: 2em auto; padding: 0 1em; overflow-wrap: break-word; }
h1 { font-size: 1.6em; line-height: 1.2; }
h2 { margin-top: 1.8em; font-size: 1.2em; border-bottom: 1px solid; }
ul { padding: 0; list-style: none; }
li { margin-block: 0.8em; break-inside: avoid; }
p { margin: 0; }
q { font-family: Georgia, serif; }
small { font-size: 0.85em; }
.findings li { margin-block: 0; }
@media print { :root { color-scheme: light; } body { margin: 0; max-width: none; font-size: 11pt; } }
`;

/** @param names of topics by id */
export function briefToHtml(brief: Brief, names: Record<string, string> = {}): string {
  const title = brief.title || brief.url;
  const topics = brief.topics.map(({ id }) => topicName(id, names));
  const { text } = html`<!doctype html>
<html lang="${locale()}" dir="${direction()}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width">
<title>${title} – ${t('name')}</title>
<style>${new Markup(STYLE)}</style>
</head>
<body>
<main>
<h1 dir="auto">${title}</h1>
<p>${link(brief.url, brief.url)}${brief.published && html` · ${formatDate(brief.published)}`}</p>
${topics.length > 0 && html`<p>${inWords(topics, locale())}</p>`}
<ul class="findings">${findings(brief).map((found) => html`<li>${findingWords(found)}</li>`)}</ul>
${section(
  t('pledges_title'),
  worstFirst(brief.statements).map((each) => statement(each, brief.lang)),
)}
${section(t('duplicates_title'), brief.duplicates.map(repeat))}
${section(t('members_title'), brief.entities.map(member))}
${section(t('facts_title'), brief.facts.map(fact))}
</main>
</body>
</html>
`;
  return text;
}

function section(title: string, items: Markup[]): Markup | false {
  return items.length > 0 && html`<section><h2>${title}</h2><ul>${items}</ul></section>`;
}

function statement(
  { verdict, quote, paragraph, note, since, sources, asOf }: Statement,
  lang: string,
): Markup {
  const place = paragraphName(paragraph === null ? null : [paragraph, paragraph]);
  return html`<li>
<p><b>${t(`verdict_${verdict}`)}</b> <small>${place}</small></p>
<p><q lang="${lang}" dir="auto">${quote}</q></p>
${note && html`<p dir="auto">${note}</p>`}
${since && !note.includes(since) && html`<p dir="auto">${t('since')} ${since}</p>`}
${from(sources, asOf)}
</li>`;
}

function repeat({ first, again, kind, similarity, article }: Duplicate): Markup {
  const how = similarity < 1 ? t('repeat_near', formatShare(similarity)) : t('repeat_exact');
  const one = again[0] === again[1];
  const verb = kind === 'bundled' ? t(one ? 'reprints' : 'reprint') : t(one ? 'repeats' : 'repeat');
  const what = kind === 'bundled' ? (article ?? '') : paragraphName(first);
  return html`<li><bdi>${paragraphName(again)}</bdi> ${verb} <bdi>${what}</bdi> <small>${how}</small></li>`;
}

function member({ name, series, unit }: Brief['entities'][number]): Markup {
  const last = series.at(-1);
  const figure = last && `${formatNumber(last.value)}${unit?.startsWith('%') ? '' : ' '}${unit ?? ''}`;
  return html`<li>${name}${last && html`, <bdi>${figure}</bdi> ${last.year} ${last.estimate && t('estimate')}`}</li>`;
}

function fact({ claim, sources, asOf }: FoundFact): Markup {
  return html`<li><p dir="auto">${claim}</p>${from(sources, asOf)}</li>`;
}

/** Where it stands, in full: paper has no tooltips. */
function from(sources: readonly Source[], asOf: string | null): Markup | false {
  const all = sources.map(({ title, publisher, date, url }, i) => {
    const words = [title, publisher, date && formatDate(date)].filter(Boolean).join(', ');
    return html`${i > 0 && '; '}${link(url, words)}`;
  });
  if (asOf) all.push(html`${all.length > 0 && '; '}${t('as_of', formatDate(asOf))}`);
  return all.length > 0 && html`<p><small dir="auto">${all}</small></p>`;
}

function link(url: string, words: string): Markup {
  const href = safeUrl(url);
  return href ? html`<a href="${href}" rel="noreferrer">${words}</a>` : html`${words}`;
}
