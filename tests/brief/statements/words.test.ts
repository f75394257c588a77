import { describe, expect, it } from 'vitest';
import { ROLES } from '../../../brief/statements/roles.ts';
import { createWords } from '../../../brief/statements/words.ts';
import { loadPack } from './pack.ts';

const data = loadPack().statements!;

describe('patterns', () => {
  const words = createWords();
  words.add('aim', 'goal target* *mål levels');
  words.add('field', 'försvar* försvarslös');
  words.add('outlay', '*budget*');
  words.add('number', 'two=2');
  words.add('entity', 'US Washington~ hint~~', 'USA');
  it.each([
    ['Goal', ROLES.aim],
    ['goals', 0],
    ['targeting', ROLES.aim],
    ['försvarsmål', ROLES.field | ROLES.aim],
    ['försvarsbudgeten', ROLES.field | ROLES.outlay],
    ['försvarslös', ROLES.field],
    ['FÖRSVARET', ROLES.field],
    ['other', 0],
  ])('%s has its roles', (word, roles) => {
    expect(words.look(word).roles).toBe(roles);
  });
  it('match capital letters as written', () => {
    expect(words.look('US').entity).toBe('USA');
    expect(words.look('us').entity).toBeUndefined();
    expect(words.look('WASHINGTON')).toMatchObject({ entity: 'USA', weak: '~' });
    expect(words.look('hint')).toMatchObject({ entity: 'USA', weak: '~~' });
  });
  it('carry values', () => {
    expect(words.look('Two').number).toBe('2');
  });
});

describe("the bundled pack's words", () => {
  const kinds = new Set([...Object.keys(ROLES), 'number', 'scale', 'unit', 'later']);
  const roleRows = Object.entries(data.words).flatMap(([lang, roles]) =>
    Object.entries(roles).map(([kind, patterns]) => [lang, kind, patterns] as const),
  );
  const nameRows = Object.entries(data.names).flatMap(([lang, names]) =>
    Object.entries(names).map(([id, patterns]) => [lang, id, patterns] as const),
  );
  it.each(roleRows)('%s %s: known, none empty, none that fits everything', (_, kind, patterns) => {
    expect(kinds).toContain(kind);
    for (const pattern of patterns.split(' ')) {
      const text = pattern.replace(/=.*$/, '').replace(/~+$/, '');
      expect(text.replaceAll('*', '').length).toBeGreaterThan(0);
      // A star needs letters beside it: "*" or "a*" would match most of a page.
      if (text.includes('*')) expect(text.replaceAll('*', '').length).toBeGreaterThanOrEqual(2);
      if (['number', 'scale', 'later'].includes(kind)) expect(Number(pattern.split('=')[1])).not.toBeNaN();
      if (['unit', 'compare'].includes(kind)) expect(pattern.split('=')[1]).toBeTruthy();
    }
  });
  it.each(nameRows)('%s %s: names with letters', (_, id, patterns) => {
    expect(id).toMatch(/^([A-Z]{3}|NATO|EU|NATO-Europe|-)$/);
    for (const pattern of patterns.split(' ')) expect(pattern).toMatch(/^\p{L}[\p{L}\p{M}'_.*-]+~{0,2}$/u);
  });
  it('has a home only for ids and for languages or ends of host names', () => {
    for (const [key, id] of Object.entries(data.home)) {
      expect(key).toMatch(/^([a-z]{2}|\.[a-z]{2,3})$/);
      expect(id).toMatch(/^[A-Z]{3}$/);
    }
  });
});
