/**
 * How marks look in the page. The background inserts this style sheet (scripting.insertCSS), which the page can neither
 * see nor refuse, and which changes no element: ::highlight() paints ranges only.
 *
 * Text keeps its own colour (backgrounds are translucent: legible on light and dark pages), and each kind has an
 * underline of its own, so that no meaning hangs on colour. Print keeps the underlines only.
 */
import { MARKS, type Mark } from './marks.ts';
import { PRESENCE } from './presence.ts';

const LOOK: Record<Exclude<Mark, 'dim'>, { line: string; tint: string }> = {
  agrees: { line: 'underline 2px solid #16803c', tint: 'rgb(22 128 60 / 0.12)' },
  incomplete: { line: 'underline 2px dashed #b45309', tint: 'rgb(217 119 6 / 0.16)' },
  outdated: { line: 'underline 2px dotted #6d28d9', tint: 'rgb(109 40 217 / 0.14)' },
  differs: { line: 'underline 2px double #c2185b', tint: 'rgb(225 29 72 / 0.16)' },
  unmatched: { line: 'underline 1px dotted #64748b', tint: 'transparent' },
  repeat: { line: 'underline 2px solid #2563eb', tint: 'rgb(37 99 235 / 0.18)' },
  twin: { line: 'underline 2px dashed #2563eb', tint: 'rgb(37 99 235 / 0.10)' },
  here: { line: 'underline 3px solid #d97706', tint: 'rgb(250 204 21 / 0.38)' },
};

const LINED = MARKS.filter((mark) => mark !== 'dim');

const rule = (mark: Exclude<Mark, 'dim'>) =>
  `::highlight(sidebrief-${mark}) { text-decoration: ${LOOK[mark].line}; background-color: ${LOOK[mark].tint}; }`;

const clear = LINED.map((mark) => `::highlight(sidebrief-${mark})`).join(', ');

export const highlightStyles = [
  PRESENCE,
  ...LINED.map(rule),
  // A paragraph's second print: paler, still legible for who looks for it.
  '::highlight(sidebrief-dim) { color: color-mix(in srgb, currentColor 42%, transparent); }',
  `@media print { ${clear} { background-color: transparent; } }`,
  `@media (forced-colors: active) { ::highlight(sidebrief-here), ::highlight(sidebrief-repeat) { background-color: Highlight; color: HighlightText; } }`,
].join('\n');
