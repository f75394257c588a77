/** What runs in the page for `evaluate -- extraction` and for the reading bench: our reader and Readability. */
import { Readability } from '@mozilla/readability';
import { blocksOf } from '../../page/read/blocks.ts';
import { readPage } from '../../page/read.ts';

/** Our reading, as text by paragraph. */
export function ours(): { standfirst: string[]; paragraphs: string[]; article: unknown } {
  const { article } = readPage(document);
  return { standfirst: article.standfirst, paragraphs: article.paragraphs, article };
}

const BREAKS =
  'address,article,aside,blockquote,br,dd,div,dl,dt,fieldset,figcaption,figure,footer,h1,h2,h3,h4,h5,h6,header,hr,li,main,nav,ol,p,pre,section,table,td,th,tr,ul';

/** Readability's text, with a line break where its HTML breaks lines, so that words don't run together. */
export function readability(): string {
  const parsed = new Readability(document.cloneNode(true) as Document, {
    serializer: (node) => node,
  }).parse();
  const content = parsed?.content as unknown as Element | undefined;
  if (!content) return '';
  for (const element of content.querySelectorAll(BREAKS)) {
    element.before('\n');
    element.append('\n');
  }
  return content.textContent ?? '';
}

/** The candidate blocks with their features, for learning. */
export function rows(): { texts: string[]; rows: (number[] | null)[] } {
  const read = blocksOf(document, document.body);
  return { texts: read.blocks.map((block) => block.text), rows: read.rows };
}

/** Milliseconds a call of each reader, once warm, timed over `budget` ms of calls. */
export function time(budget: number): { ours: number; readability: number } {
  return {
    ours: timeOf(() => readPage(document), budget),
    readability: timeOf(() => new Readability(document.cloneNode(true) as Document).parse(), budget),
  };
}

function timeOf(work: () => unknown, budget: number): number {
  for (let warm = 0; warm < 3; warm += 1) work();
  const start = performance.now();
  let now = start;
  let calls = 0;
  while (now - start < budget || calls < 3) {
    work();
    calls += 1;
    now = performance.now();
  }
  return (now - start) / calls;
}
