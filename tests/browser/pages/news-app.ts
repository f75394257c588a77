/** A news site as a single-page app, written for the tests: it swaps its <main> some time after the address changed. */
import { readBundledText } from '../../../scripts/demo/article-page.ts';
import { bread, poland } from './stories.ts';

/** Two on-topic articles and one off topic, switched by buttons through the history API. */
export function newsApp(): string {
  const { headline, paragraphs } = readBundledText();
  const articles = {
    '/app': { title: 'Front page', paragraphs: ['Choose a story.'] },
    '/app/nato': { title: headline, paragraphs: paragraphs.slice(0, 5) },
    '/app/poland': poland,
    '/app/bread': bread,
  };
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>News app</title>
<style>main { max-width: 36rem; padding: 16px; font: 18px/1.5 serif; } nav { padding: 16px; }</style>
<nav>${Object.keys(articles)
    .map((path) => `<button data-path="${path}">${path}</button>`)
    .join(' ')}</nav>
<main></main>
<script>
const articles = ${JSON.stringify(articles).replaceAll('<', '\\u003c')};
function show() {
  const { title, paragraphs } = articles[location.pathname] ?? articles['/app'];
  document.title = title;
  const main = document.createElement('main');
  const article = document.createElement('article');
  const heading = document.createElement('h1');
  heading.textContent = title;
  article.append(heading);
  for (const text of paragraphs) {
    const p = document.createElement('p');
    p.textContent = text;
    article.append(p);
  }
  main.append(article);
  document.querySelector('main').replaceWith(main);
}
for (const button of document.querySelectorAll('button')) {
  button.onclick = () => {
    history.pushState(null, '', button.dataset.path);
    setTimeout(show, 60);
  };
}
addEventListener('popstate', () => setTimeout(show, 60));
setTimeout(show, 300);
</script></html>`;
}
