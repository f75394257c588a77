/**
 * A Vite plugin that takes out the one place where Preact parses HTML, the property dangerouslySetInnerHTML: what is given to
 * it is written as text. Nothing here uses it (lint and scripts/check/rooms.ts hold that), the shipped scripts can't
 * either, and Firefox's linter, which warns of each assignment to innerHTML, has nothing to say.
 */
const SINK = /\.innerHTML\s*=(?=\s*\w+\.__html\b)/g;

/** Preact's own code with the sink made harmless. Throws where there isn't exactly one: Preact has changed. */
export function withoutHtml(code: string): string {
  const places = code.match(SINK)?.length ?? 0;
  if (places !== 1)
    throw new Error(
      `Preact writes innerHTML in ${places} places, expected 1: see scripts/preact-without-html.ts`,
    );
  return code.replace(SINK, '.textContent=');
}

export const preactWithoutHtml = () => ({
  name: 'sidebrief:preact-without-html',
  transform: (code: string, id: string) =>
    /\/preact\/dist\/preact\.mjs($|\?)/.test(id.replaceAll('\\', '/'))
      ? { code: withoutHtml(code), map: null }
      : undefined,
});
