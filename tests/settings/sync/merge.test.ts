import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  DEFAULTS,
  type OwnTopic,
  parseSettings,
  type Settings,
  VERSION,
} from '../../../settings/settings.ts';
import { stampChanges } from '../../../settings/stamps.ts';
import type { Choices } from '../../../settings/store.ts';
import type { Items } from '../../../settings/sync/items.ts';
import { type Agreed, merge } from '../../../settings/sync/merge.ts';

/** A machine with Sidebrief, and the account that all of them sync with. */
class Machine implements Choices {
  settings: Settings = { ...DEFAULTS };
  stamps = {};
  agreed: Agreed = {};
  locked: string[] = [];

  change(patch: Partial<Settings>, now: number): this {
    const next = parseSettings({ ...this.settings, ...patch });
    this.stamps = stampChanges(this.settings, next, this.stamps, now);
    this.settings = next;
    return this;
  }

  /** @param pushed whether the sync takes what it is given */
  sync(account: Items, pushed = true) {
    const merged = merge(this, account, this.agreed, this.locked);
    this.settings = parseSettings({ ...this.settings, ...merged.patch });
    this.stamps = merged.stamps;
    if (pushed) {
      Object.assign(account, merged.push);
      this.agreed = merged.agreed;
    }
    return merged;
  }
}

const topic = (id: string, words = [id]): OwnTopic => ({ id, name: id, words, on: true });

describe('two machines', () => {
  it('have the later change of each choice', () => {
    const account: Items = {};
    const [a, b] = [new Machine(), new Machine()];
    a.change({ theme: 'dark' }, 10).change({ textSize: 150 }, 40);
    b.change({ theme: 'light' }, 20).change({ textSize: 125 }, 30);
    for (const machine of [a, b, a]) machine.sync(account);
    expect(a.settings).toMatchObject({ theme: 'light', textSize: 150 });
    expect(b.settings).toEqual(a.settings);
  });

  it('have all topics of both, the later version of each, and none that was removed', () => {
    const account: Items = {};
    const [a, b] = [new Machine(), new Machine()];
    a.change({ ownTopics: [topic('sea'), topic('grain')] }, 10).sync(account);
    b.change({ ownTopics: [topic('rail')] }, 11).sync(account);
    a.change({ ownTopics: [topic('sea', ['cable'])] }, 20);
    for (const machine of [a, b, a]) machine.sync(account);
    expect(b.settings.ownTopics).toEqual([topic('rail'), topic('sea', ['cable'])]);
    expect(a.settings.ownTopics).toEqual([topic('sea', ['cable']), topic('rail')]);
  });

  it('that both had sites before they synced leave out the sites of both', () => {
    const account: Items = {};
    const [a, b] = [new Machine(), new Machine()];
    a.change({ sitesExcept: ['bank.example'] }, 10).sync(account);
    b.change({ sitesExcept: ['mail.example'] }, 20).sync(account);
    a.sync(account);
    expect(a.settings.sitesExcept).toEqual(['bank.example', 'mail.example']);
    expect(b.settings.sitesExcept).toEqual(a.settings.sitesExcept);
    // And once they agree, what one takes off the list is off it.
    a.change({ sitesExcept: ['mail.example'] }, 30).sync(account);
    b.sync(account);
    expect(b.settings.sitesExcept).toEqual(['mail.example']);
  });

  it('keep choices from before there were stamps, and take later ones over them', () => {
    const account: Items = {};
    const [a, b] = [new Machine(), new Machine()];
    a.settings = parseSettings({ theme: 'dark', side: 'left' });
    b.change({ side: 'right', width: 400 }, 5).change({ side: 'left' }, 6).change({ side: 'right' }, 7);
    for (const machine of [a, b, a]) machine.sync(account);
    expect(a.settings).toMatchObject({ theme: 'dark', side: 'right', width: 400 });
    expect(b.settings).toEqual(a.settings);
  });

  it('neither give nor take what a policy holds fast', () => {
    const account: Items = {};
    const [a, b] = [new Machine(), new Machine()];
    b.locked = ['theme'];
    a.change({ theme: 'dark' }, 10).sync(account);
    b.change({ theme: 'light' }, 20).sync(account);
    expect(b.settings.theme).toBe('light');
    expect(account['theme']).toEqual({ at: 10, value: 'dark' });
  });

  it('with a clock that is behind can still change what came from the other', () => {
    const account: Items = {};
    const [a, b] = [new Machine(), new Machine()];
    a.change({ theme: 'dark' }, 1_000_000).sync(account);
    b.sync(account);
    b.change({ theme: 'light' }, 10).sync(account);
    a.sync(account);
    expect(a.settings.theme).toBe('light');
  });
});

describe('an account whose browser sorts the keys', () => {
  it('gives its topics, and gets no answer', () => {
    const { id, name, words, on } = topic('sea');
    const account: Items = { 'topic:sea': { value: { words, on, name, id }, at: 9 } };
    const a = new Machine();
    const { push } = a.sync(account);
    expect(a.settings.ownTopics).toEqual([topic('sea')]);
    expect(push).toEqual({});
  });
});

describe('what this version can’t read in the sync', () => {
  it.each([
    ['theme', { at: 9, value: 'sepia' }],
    ['theme', { at: 'soon', value: 'dark' }],
    ['theme', 'dark'],
    ['topic:sea', { at: 9, value: { id: 'other', name: 'x', words: ['x'], on: true } }],
    ['topic:org-1', { at: 9, value: topic('org-1') }],
    ['somethingNew', { at: 9, value: 1 }],
  ])('%s: %j is left alone', (key, item) => {
    const account: Items = { [key]: item };
    const { patch, push } = new Machine().sync(account);
    expect(patch).toEqual({});
    expect(push).toEqual({});
    expect(account).toEqual({ [key]: item });
  });
});

describe('what has no room in the sync', () => {
  const long = (id: string) =>
    topic(
      id,
      Array.from({ length: 200 }, (_, n) => `${String(n).padStart(5, '0')}${'é'.repeat(30)}`),
    );

  it('stays on this machine and is named; all else goes', () => {
    const account: Items = {};
    const [a, b] = [new Machine(), new Machine()];
    a.change({ ownTopics: [long('big'), topic('small')], theme: 'dark' }, 10);
    expect(a.sync(account).left).toEqual(['topic:big']);
    expect(account).toMatchObject({ theme: { value: 'dark' }, sidebrief: { version: VERSION } });
    b.sync(account);
    expect(b.settings.ownTopics).toEqual([topic('small')]);
    expect(a.sync(account).left).toEqual(['topic:big']);
    expect(a.settings.ownTopics).toHaveLength(2);
  });

  it('is what comes last where all together would be too much', () => {
    const account: Items = {};
    const topics = Array.from({ length: 30 }, (_, n) =>
      topic(
        `t${n}`,
        [...'x'.repeat(60)].map((_, at) => `${'w'.repeat(100)}${at}`),
      ),
    );
    const a = new Machine().change({ ownTopics: topics, theme: 'dark' }, 10);
    const { left } = a.sync(account);
    expect(left).toEqual(topics.slice(30 - left.length).map(({ id }) => `topic:${id}`));
    expect(new TextEncoder().encode(JSON.stringify(account)).length).toBeLessThan(102_400);
    expect(Object.keys(account).length).toBeGreaterThan(10);
  });
});

describe('any number of changes and syncs, some of them interrupted', () => {
  const patch: fc.Arbitrary<Partial<Settings>> = fc.oneof(
    fc.record({ theme: fc.constantFrom('light', 'dark', 'system') }),
    fc.record({ sitesExcept: fc.uniqueArray(fc.constantFrom('a.example', 'b.example', 'c.example')) }),
    fc.record({
      ownTopics: fc.uniqueArray(
        fc.record({
          id: fc.constantFrom('x', 'y', 'z'),
          name: fc.constantFrom('X', 'Y'),
          words: fc.constant<string[]>(['w']),
          on: fc.boolean(),
        }),
        { selector: ({ id }) => id },
      ),
    }),
  );
  const step = fc.record({
    machine: fc.nat(2),
    now: fc.nat(50),
    does: fc.oneof(patch, fc.constantFrom('sync', 'interrupted')),
  });

  it('come to the same choices on all machines, and then to rest', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        const account: Items = {};
        const machines = [new Machine(), new Machine(), new Machine()];
        for (const { machine, now, does } of steps) {
          const here = machines[machine]!;
          if (typeof does === 'object') here.change(does, now);
          else here.sync(account, does === 'sync');
        }
        for (let round = 0; round < 3; round++) for (const machine of machines) machine.sync(account);
        const settled = structuredClone(account);
        for (const machine of machines) {
          const { patch: more, push } = machine.sync(account);
          expect([more, push]).toEqual([{}, {}]);
        }
        expect(account).toEqual(settled);
        const [first, ...others] = machines.map(({ settings }) => ({
          ...settings,
          ownTopics: [...settings.ownTopics].sort((p, q) => (p.id < q.id ? -1 : 1)),
        }));
        for (const other of others) expect(other).toEqual(first);
      }),
      { numRuns: 1000 },
    );
  });
});
