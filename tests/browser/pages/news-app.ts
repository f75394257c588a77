/** A news site as a single-page app, written for the tests: it swaps its <main> some time after the address changed. */
import { readBundledText } from '../../../scripts/demo/article-page.ts';

/** Two on-topic articles and one off topic, switched by buttons through the history API. */
export function newsApp(): string {
  const { headline, paragraphs } = readBundledText();
  const articles = {
    '/app': { title: 'Front page', paragraphs: ['Choose a story.'] },
    '/app/nato': { title: headline, paragraphs: paragraphs.slice(0, 5) },
    '/app/poland': {
      title: 'Poland raises its defence budget to 4.8% of GDP',
      paragraphs: [
        'Poland will spend 4.8% of its GDP on defence next year, the government in Warsaw said on Tuesday, more than any other large member of NATO.',
        'The defence budget pays for tanks, air defence and a larger army. Ministers said that NATO allies had asked for no less since the summit in The Hague.',
        'Opposition parties support the military spending but ask how long the public purse can bear it, as borrowing grows faster than the economy.',
        'At the NATO summit in June 2025 the members committed to invest 5% of GDP by 2035, of which at least 3.5% is core defence spending.',
      ],
    },
    '/app/bread': {
      title: 'Village bakery wins national bread prize',
      paragraphs: [
        'A family bakery in a village of four hundred people has won the national prize for the best rye loaf, beating more than two hundred entries.',
        'The bakers, two sisters, say that the secret is a starter kept alive for thirty years and an oven that is never allowed to go cold.',
        'The jury praised the crust, the crumb and the smell of the bread, and said that it had seldom agreed so quickly.',
        'From Monday the loaf will be sold in the market hall of the county town as well, on three days a week.',
      ],
    },
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
