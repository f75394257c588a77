// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { metaOf } from '../../page/read/meta.ts';
import { hostName, withoutSite } from '../../page/read/site-name.ts';

const pageOf = (head: string, root = '') =>
  new DOMParser().parseFromString(
    `<!doctype html><html ${root}><head>${head}</head><body></body></html>`,
    'text/html',
  );
const data = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

describe('metaOf', () => {
  it.each([
    ['property', 'article:published_time'],
    ['name', 'date'],
    ['name', 'DC.date.issued'],
    ['name', 'parsely-pub-date'],
    ['name', 'sailthru.date'],
    ['name', 'citation_date'],
    ['itemprop', 'datePublished'],
  ])('finds the day of publication in %s="%s"', (attribute, name) => {
    const meta = metaOf(pageOf(`<meta ${attribute}="${name}" content="2025-06-25">`));
    expect(meta.published).toBe('2025-06-25');
  });

  it('believes JSON-LD before meta elements, and those before none', () => {
    const head = `${data({ '@type': 'NewsArticle', datePublished: '2025-06-25' })}
      <meta property="article:published_time" content="2025-06-24">
      <meta property="article:modified_time" content="2025-06-27">`;
    expect(metaOf(pageOf(head))).toMatchObject({ published: '2025-06-25', modified: '2025-06-27' });
    expect(metaOf(pageOf(''))).toMatchObject({ published: null, modified: null, publisher: null, lang: '' });
  });

  it('goes on where a date is none', () => {
    const head = `${data({ '@type': 'NewsArticle', datePublished: 'soon' })}
      <meta property="article:published_time" content="">
      <meta name="date" content="25 June 2025">`;
    expect(metaOf(pageOf(head)).published).toBe('2025-06-25');
  });

  it('knows the publisher, else the site', () => {
    const site = '<meta property="og:site_name" content=" The  Harbour Post ">';
    const publisher = data({ '@type': 'Article', publisher: { name: 'Harbour Media' } });
    expect(metaOf(pageOf(site)).publisher).toBe('The Harbour Post');
    expect(metaOf(pageOf(site + publisher)).publisher).toBe('Harbour Media');
  });

  it.each([
    ['lang="en-GB"', '', 'en'],
    ['lang="PT_br"', '', 'pt'],
    ['xml:lang="uk"', '', 'uk'],
    ['lang=""', '<meta http-equiv="content-language" content="de, en">', 'de'],
    ['', '<meta property="og:locale" content="fr_CA">', 'fr'],
    ['', data({ '@type': 'Article', inLanguage: 'es' }), 'es'],
    ['lang="english"', '', ''],
    ['lang="x-default"', '', ''],
  ])('takes the language from <html %s> %s', (root, head, lang) => {
    expect(metaOf(pageOf(head, root)).lang).toBe(lang);
  });

  it('lists what the headline may be, without the site', () => {
    const head = `<title>Allies meet by the sea | World | The Harbour Post</title>
      <meta property="og:site_name" content="The Harbour Post">
      <meta property="og:title" content="Allies meet - The Harbour Post">`;
    expect(metaOf(pageOf(head)).titles).toEqual(['Allies meet', 'Allies meet by the sea']);
  });
});

describe('withoutSite', () => {
  it.each([
    ['Allies meet by the sea | The Post', ['The Post'], false, 'Allies meet by the sea'],
    ['The Post: Allies meet by the sea', ['The Post'], false, 'The Post: Allies meet by the sea'],
    ['The-Post – Allies meet', ['The Post'], false, 'Allies meet'],
    ['Allies meet by the sea – what they want', [], false, 'Allies meet by the sea – what they want'],
    ['Allies meet by the sea – World News', [], true, 'Allies meet by the sea'],
    ['Allies meet – and part', [], true, 'Allies meet – and part'],
    ['Ten years after the summit – 2035', [], true, 'Ten years after the summit – 2035'],
    ['The Post', ['The Post'], true, 'The Post'],
    ['', [], true, ''],
  ])('makes of "%s" (names: %j, guessing: %s) "%s"', (title, names, guess, headline) => {
    expect(withoutSite(title, names, guess)).toBe(headline);
  });

  it.each([
    ['https://www.example.co.uk/a', 'example'],
    ['https://news.example.org:8080/', 'example'],
    ['about:blank', ''],
  ])('calls %s "%s"', (url, name) => {
    expect(hostName(url)).toBe(name);
  });
});
