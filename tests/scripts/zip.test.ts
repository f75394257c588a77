import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { belongs } from '../../scripts/release/source.ts';
import { unzip, zip } from '../../scripts/release/zip.ts';

const contents = fc.dictionary(fc.stringMatching(/^[a-z]{1,8}(\/[a-z]{1,8}){0,2}\.js$/), fc.uint8Array(), {
  noNullPrototype: true,
});

describe('a zip', () => {
  it('gives back what was put in', async () => {
    await fc.assert(
      fc.asyncProperty(contents, async (files) => {
        expect(Object.entries(await unzip(await zip(files))).sort()).toEqual(
          Object.entries(files)
            .map(([path, bytes]) => [path, new Uint8Array(bytes)])
            .sort(),
        );
      }),
    );
  });

  it('has the same bytes in whatever order its files come', async () => {
    await fc.assert(
      fc.asyncProperty(contents, async (files) => {
        const turned = Object.fromEntries(Object.entries(files).reverse());
        expect(await zip(turned)).toEqual(await zip(files));
      }),
    );
  });

  it.each(['UTC', 'Pacific/Auckland', 'America/Los_Angeles'])('has the same bytes in %s', async (zone) => {
    const before = process.env['TZ'];
    const here = await zip({ 'a.js': 'a' });
    process.env['TZ'] = zone;
    try {
      expect(await zip({ 'a.js': 'a' })).toEqual(here);
    } finally {
      if (before === undefined) delete process.env['TZ'];
      else process.env['TZ'] = before;
    }
  });

  it('has entries dated 1980, which is as early as a zip can say, and no folders of their own', async () => {
    const bytes = Buffer.from(await zip({ 'b/a.js': 'a' }));
    const central = bytes.indexOf('PK\x01\x02', 0, 'latin1');
    // Modification time and date stand 12 and 14 bytes into an entry: 0 is midnight, 0x21 the first of January 1980.
    expect([bytes.readUInt16LE(central + 12), bytes.readUInt16LE(central + 14)]).toEqual([0, 0x21]);
    expect(bytes.indexOf('PK\x01\x02', central + 1, 'latin1')).toBe(-1);
  });
});

describe('the source package', () => {
  it.each([
    'package-lock.json',
    '.npmrc',
    'wxt.config.ts',
    'scripts/build.ts',
    'scripts/pack/injected.ts',
    'scripts/release/zip.ts',
    'brief/brief.ts',
    'assets/nato/record/facts.json',
    'docs/RELEASING.md',
  ])('has %s', (path) => {
    expect(belongs(path)).toBe(true);
  });

  it.each([
    'tests/scripts/zip.test.ts',
    'docs/screenshot.png',
    '.github/workflows/ci.yml',
    '.gitignore',
    'biome.json',
    'scripts/release/index.ts',
    'scripts/demo/index.ts',
    'scripts/start.mjs',
  ])('has no %s', (path) => {
    expect(belongs(path)).toBe(false);
  });
});
