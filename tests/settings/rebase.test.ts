import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rebase } from '../../settings/rebase.ts';
import { type OwnTopic, parseSettings } from '../../settings/settings.ts';

const sites = (...sitesExcept: string[]) => parseSettings({ sitesExcept });
const topic = (id: string, name = id): OwnTopic => ({ id, name, words: [name], on: true });
const topics = (...ownTopics: OwnTopic[]) => parseSettings({ ownTopics });

describe('a change made on an older state', () => {
  it.each([
    ['a site added here, another there', ['a', 'b'], ['a'], ['a', 'c'], ['a', 'c', 'b']],
    ['a site removed here, one added there', [], ['a'], ['a', 'c'], ['c']],
    ['a site removed on both sides', [], ['a'], [], []],
    ['a site added on both sides', ['a', 'b'], ['a'], ['a', 'b'], ['a', 'b']],
    ['nothing there', ['b', 'a'], ['a'], ['a'], ['b', 'a']],
  ])('%s', (_, patch, seen, now, both) => {
    expect(rebase({ sitesExcept: patch }, sites(...seen), sites(...now))).toEqual({ sitesExcept: both });
  });

  it.each([
    [
      'a topic added here, another there',
      [topic('a'), topic('b')],
      [topic('a')],
      [topic('a'), topic('c')],
      'acb',
    ],
    ['a topic removed here, another there', [topic('b')], [topic('a'), topic('b')], [topic('a')], ''],
    ['a topic changed here, removed there', [topic('a', 'A')], [topic('a')], [], 'A'],
    [
      'a topic changed here, another there',
      [topic('a', 'A'), topic('b')],
      [topic('a'), topic('b')],
      [topic('a'), topic('b', 'B')],
      'AB',
    ],
    ['a topic changed there, and not here', [topic('a'), topic('c')], [topic('a')], [topic('a', 'A')], 'Ac'],
  ])('%s', (_, patch, seen, now, both) => {
    const { ownTopics } = rebase({ ownTopics: patch }, topics(...seen), topics(...now));
    expect(ownTopics?.map(({ name }) => name).join('')).toBe(both);
  });

  it('takes a choice of one among several as it is', () => {
    const patch = { theme: 'dark', width: 400 } as const;
    expect(rebase(patch, parseSettings({}), parseSettings({ theme: 'light' }))).toEqual(patch);
  });

  it('has what this window added and lacks what it removed, whatever the other did', () => {
    const list = fc.uniqueArray(fc.constantFrom<string>('a', 'b', 'c', 'd', 'e'));
    fc.assert(
      fc.property(list, list, list, (patch, seen, now) => {
        const { sitesExcept = [] } = rebase({ sitesExcept: patch }, sites(...seen), sites(...now));
        for (const site of ['a', 'b', 'c', 'd', 'e']) {
          const touched = patch.includes(site) !== seen.includes(site);
          expect(sitesExcept.includes(site)).toBe((touched ? patch : now).includes(site));
        }
      }),
    );
  });
});
