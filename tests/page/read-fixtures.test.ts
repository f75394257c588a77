// @vitest-environment happy-dom
/**
 * Pages written for this test, modelled on how sites are built, each with what a reader would say its text is.
 * Files of the same name: <group>--<case>.html and .json.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readPage } from '../../page/read.ts';

const FOLDER = 'tests/page/fixtures';
const cases = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.json'))
  .map((name) => name.replace('.json', ''));

/** The page as a browser would have it: the test's DOM has neither declarative shadow roots nor loaded frames. */
function load(name: string): Document {
  document.documentElement.innerHTML = readFileSync(`${FOLDER}/${name}.html`, 'utf8');
  const source = new DOMParser().parseFromString(readFileSync(`${FOLDER}/${name}.html`, 'utf8'), 'text/html');
  document.documentElement.lang = source.documentElement.lang;
  attachShadows(document);
  for (const frame of document.querySelectorAll('iframe')) {
    frame.contentDocument!.body.innerHTML = frame.dataset.article ?? '';
  }
  return document;
}

function attachShadows(root: Document | ShadowRoot): void {
  for (const template of root.querySelectorAll<HTMLTemplateElement>('template[shadowrootmode]')) {
    const shadow = template.parentElement!.attachShadow({ mode: 'open' });
    shadow.append(template.content);
    template.remove();
    attachShadows(shadow);
  }
}

describe('readPage', () => {
  it.each(cases)('reads %s as a reader would', (name) => {
    const expected = JSON.parse(readFileSync(`${FOLDER}/${name}.json`, 'utf8')) as object;
    const { article } = readPage(load(name));
    const { title, standfirst, paragraphs } = article;
    expect({ title, standfirst, paragraphs }).toEqual(expected);
  });
});
