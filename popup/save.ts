/** The brief as a file: for people (Markdown, HTML) and for programs (JSON, the Brief as brief/types.ts has it). */
import type { Brief } from '../brief/types.ts';
import { briefToHtml } from '../components/brief-html.ts';
import { download } from '../components/download.ts';
import { sendMessage } from '../messages/messages.ts';

/** Characters of a title in a file's name. */
const LONGEST = 60;

/** The page's title as a file's name: letters and figures of any script, and "brief" where there are none. */
export function fileName({ title }: Pick<Brief, 'title'>, ending: string): string {
  const words = [...title.normalize('NFC').replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')].slice(0, LONGEST).join('');
  return `${words.replace(/^-+|-+$/g, '') || 'brief'}.${ending}`;
}

/** @param names of topics by id */
export async function saveBrief(
  kind: 'save-markdown' | 'save-html' | 'save-json',
  brief: Brief,
  names: Record<string, string>,
  tabId: number,
): Promise<void> {
  switch (kind) {
    case 'save-markdown':
      // The tab has the paragraphs, which make links to the repeats.
      return download(
        fileName(brief, 'md'),
        await sendMessage('copy-text', undefined, tabId),
        'text/markdown',
      );
    case 'save-html':
      return download(fileName(brief, 'html'), briefToHtml(brief, names), 'text/html');
    case 'save-json':
      return download(fileName(brief, 'json'), `${JSON.stringify(brief, null, 2)}\n`);
  }
}
