import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import type { Pack } from '../../brief/pack.ts';
import { joinWords, languagesOf, recordOf } from '../../brief/pack-words.ts';
import { injectedPack } from '../../scripts/pack/injected.ts';
import { bundledPack } from '../brief/bundled.ts';

/** What a script leaves in its world. */
function run(file: string): Record<string, unknown> {
  const world: Record<string, unknown> = {};
  const script = injectedPack().find((each) => each.file === file);
  runInNewContext(script?.contents ?? '', world);
  return JSON.parse(JSON.stringify(world));
}

describe('the pack as scripts', () => {
  const record = run('pack/record.js').sidebriefRecord as Pack;

  it('has the whole record', () => {
    expect(record).toEqual(JSON.parse(JSON.stringify(recordOf(bundledPack))));
  });

  it('has every figure of the bundled pack', () => {
    expect(record.series.map(({ values }) => values)).toEqual(bundledPack.series.map(({ values }) => values));
  });

  it.each(['', ...languagesOf(bundledPack)])('has the words of "%s", which fit the record', (language) => {
    const { id, words } = run(`pack/words-${language}.js`).sidebriefWords as {
      id: string;
      words: Parameters<typeof joinWords>[1];
    };
    expect(id).toBe(record.id);
    expect(joinWords(record, words).topics.some(({ vocabulary }) => vocabulary)).toBe(true);
  });
});
