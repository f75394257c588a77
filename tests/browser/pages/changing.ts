/** Pages that change under the reader's eyes, written for the tests. */
import { readBundledText } from '../../../scripts/demo/article-page.ts';
import { bread, poland } from './stories.ts';

type Story = typeof poland;

const article = ({ title, paragraphs }: Story) =>
  `<article><h1>${title}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article>`;

const page = ({ title }: Story, body: string, script: string) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>${title}</title>
<style>main { max-width: 36rem; padding: 16px; font: 18px/1.5 serif; } [hidden] { display: none; }</style>
<body>${body}<script>${script}</script></body></html>`;

const bundled = (): Story => {
  const { headline, paragraphs } = readBundledText();
  return { title: headline, paragraphs: paragraphs.slice(0, 5) };
};

/** `change()` puts the other story in place of the whole body. */
export const replacedBody = (from: Story, to: Story): string =>
  page(
    from,
    `<main>${article(from)}</main>`,
    `function change() {
      const body = document.createElement('body');
      body.innerHTML = ${JSON.stringify(`<main>${article(to)}</main>`)};
      document.title = ${JSON.stringify(to.title)};
      history.pushState(null, '', location.pathname + '/next' + location.search);
      document.body.replaceWith(body);
    }`,
  );

/** `change()` appends the next story, as endless pages do when the reader scrolls there, and names it in the address. */
export const endless = (): string =>
  page(
    bundled(),
    `<main>${article(bundled())}</main>`,
    `function change() {
      document.querySelector('main').insertAdjacentHTML('beforeend', ${JSON.stringify(article(poland))});
      document.title = ${JSON.stringify(poland.title)};
      history.replaceState(null, '', location.pathname + '/next' + location.search);
    }`,
  );

/** `change()` unfolds the rest of a story of which two paragraphs are shown. */
export const unfolding = (): string => {
  const rest = poland.paragraphs.slice(2).map((text) => `<p>${text}</p>`);
  return page(
    poland,
    `<main>${article({ ...poland, paragraphs: poland.paragraphs.slice(0, 2) })}</main>`,
    `function change() {
      document.querySelector('article').insertAdjacentHTML('beforeend', ${JSON.stringify(rest.join(''))});
    }`,
  );
};

export const stories = { poland, bread };
