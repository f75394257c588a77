/** Odd and enormous pages, written for the tests. */
import type { Reply } from '../../../scripts/browser/serve.ts';

const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

const sentence = (n: number) =>
  `Paragraph ${n}: NATO allies spent ${(n % 50) / 10}% of GDP on defence in year ${1950 + (n % 70)}, said minister number ${n * 7919}.`;

const html = (body: string, head = '') =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>NATO defence spending, oddly</title>${head}${body}</html>`;

const deep = (depth: number) => `${'<div>'.repeat(depth)}<p>${sentence(1)}</p>${'</div>'.repeat(depth)}`;

export const oddPages: Record<string, Reply | string> = {
  '/empty': '',
  '/no-body': {
    body: '<html xmlns="http://www.w3.org/1999/xhtml"><head><title>NATO</title></head></html>',
    type: 'application/xhtml+xml',
  },
  '/frameset':
    '<html><head><title>NATO</title></head><frameset cols="50%,50%"><frame src="about:blank"><frame src="about:blank"></frameset></html>',
  '/xml': {
    body: '<?xml version="1.0"?><news><p>NATO defence spending</p><p>NATO</p></news>',
    type: 'application/xml',
  },
  '/svg': {
    body: '<svg xmlns="http://www.w3.org/2000/svg"><title>NATO</title><text y="20">NATO defence spending NATO</text></svg>',
    type: 'image/svg+xml',
  },
  '/image': { body: PIXEL, type: 'image/png' },
  '/text': { body: `${sentence(1)}\n\n${sentence(2)}`, type: 'text/plain; charset=utf-8' },
  '/json': { body: '{"NATO": "defence spending NATO"}', type: 'application/json' },
  '/deep': html(`<body>${deep(10_000)}</body>`),
  '/clobbered': html(
    `<body><form id="body"><input name="querySelectorAll"><input name="textContent"><input name="children"></form>
     <img name="getElementById"><img name="querySelector"><img name="createElement"><img name="documentElement">
     <article><h1>NATO raises its defence spending target</h1>${Array.from({ length: 8 }, (_, n) => `<p>${sentence(n)}</p>`).join('')}</article></body>`,
  ),
  // Lone surrogates can't be sent in UTF-8: a script puts them in.
  '/surrogates': html(
    `<body><article><h1>NATO defence spending</h1></article><script>
     for (let i = 0; i < 8; i++) { const p = document.createElement('p'); p.textContent = '\\ud800 NATO allies spent 2% of GDP \\udfff on defence ' + '\\ud83d'.repeat(20) + i; document.querySelector('article').append(p); }
     </script></body>`,
  ),
};

/** So many paragraphs on topic, each different. */
const paragraphs = (count: number) =>
  Array.from({ length: count }, (_, n) => `<p>${sentence(n)}</p>`).join('');

/** No margin beside the text. */
export const longPage = html(
  `<body><article><h1>NATO defence spending by year</h1>${paragraphs(20_000)}</article></body>`,
);

/** A book of a page, in a column. */
export const longColumn = html(
  `<body style="margin: 0; max-width: 40rem"><article><h1>NATO defence spending by year</h1>${paragraphs(20_000)}</article></body>`,
);
