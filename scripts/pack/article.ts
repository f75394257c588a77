/** The bundled article: its text file is kept as it came, the pack holds what a page would print. */
import type { BundledArticle } from '../../brief/pack.ts';
import type { RecordChecks } from './record-types.ts';

/** The line of the file after which the paragraphs begin. */
const START = 'Article:';

/** The file holds the summary, the headline, a blank line, the headline again, the subtitle, then the paragraphs. */
export function buildArticle(id: string, text: string, about: RecordChecks['article']): BundledArticle {
  const lines = text.split(/\r?\n/).map((line) => line.trim());
  const start = lines.indexOf(START);
  const head = lines.slice(0, start).filter(Boolean);
  const paragraphs = lines.slice(start + 1).filter(Boolean);
  const [summary, title, again, subtitle] = head;
  if (start < 0 || !summary || !title || again !== title || !subtitle || paragraphs.length === 0) {
    throw new Error('natos-new-chapter.txt is not in the form that scripts/pack/article.ts knows');
  }
  return {
    id,
    title,
    publisher: about.publisher,
    // The page itself is undated; the record dates it to the month.
    published: /^\d{4}(-\d\d){0,2}/.exec(about.published)?.[0] ?? null,
    url: about.url,
    standfirst: [summary, subtitle],
    paragraphs,
  };
}
