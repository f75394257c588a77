/** Pages that change under the reader's eyes, written for the tests. */
import { readBundledText } from '../../../scripts/demo/article-page.ts';

const poland = {
  title: 'Poland raises its defence budget to 4.8% of GDP',
  paragraphs: [
    'Poland will spend 4.8% of its GDP on defence next year, the government in Warsaw said on Tuesday, more than any other large member of NATO.',
    'The defence budget pays for tanks, air defence and a larger army. Ministers said that NATO allies had asked for no less since the summit in The Hague.',
    'Opposition parties support the military spending but ask how long the public purse can bear it, as borrowing grows faster than the economy.',
    'At the NATO summit in June 2025 the members committed to invest 5% of GDP by 2035, of which at least 3.5% is core defence spending.',
  ],
};
const bread = {
  title: 'Village bakery wins national bread prize',
  paragraphs: [
    'A family bakery in a village of four hundred people has won the national prize for the best rye loaf, beating more than two hundred entries.',
    'The bakers, two sisters, say that the secret is a starter kept alive for thirty years and an oven that is never allowed to go cold.',
    'The jury praised the crust, the crumb and the smell of the bread, and said that it had seldom agreed so quickly.',
    'From Monday the loaf will be sold in the market hall of the county town as well, on three days a week.',
  ],
};
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
