import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Pack } from '../../brief/pack.ts';
import { readDraft } from '../../options/pack-draft.ts';
import { packOfTopics } from '../../settings/own-pack.ts';
import { bundledTopics } from '../../settings/topics.ts';

const known = { own: [] as Pack[], managed: [] as Pack[], bundled: [...bundledTopics] };
const rivers = packOfTopics(
  [{ id: 'own-1', name: 'Rivers', words: ['river'], on: true }],
  'Rivers',
  '2026',
  'en',
);
const textOf = (pack: Pack) => JSON.stringify(pack, null, 2);

describe('a text that may be a pack', () => {
  it('is a new one', () => {
    expect(readDraft(textOf(rivers), known)).toEqual({ pack: rivers });
  });

  it('is an update of the one with its id', () => {
    const next = { ...rivers, edition: '2027' };
    expect(readDraft(textOf(next), { ...known, own: [rivers] })).toEqual({ pack: next, before: rivers });
  });

  it('is the example that comes along', () => {
    const example = readFileSync('assets/packs/eu-enlargement.json', 'utf8');
    expect(readDraft(example, known)).toHaveProperty('pack.name', 'EU enlargement');
  });

  it('is refused where it would take a topic’s id, with the line', () => {
    const [bundled] = bundledTopics;
    const topic = { ...rivers.topics[0]!, id: bundled!.id };
    expect(readDraft(textOf({ ...rivers, topics: [topic] }), known)).toEqual({
      problems: [
        { path: 'topics[0].id', line: 10, message: expect.stringContaining(`"${bundled!.pack}" already`) },
      ],
    });
    const other = { ...rivers, id: 'other', name: 'Other' };
    expect(readDraft(textOf(other), { ...known, own: [rivers] })).toHaveProperty(
      'problems.0.path',
      'topics[0].id',
    );
  });

  it('is refused where the organisation set a pack of its id', () => {
    expect(readDraft(textOf(rivers), { ...known, managed: [rivers] })).toHaveProperty(
      'problems.0.path',
      'id',
    );
  });

  it('is refused where it is none', () => {
    expect(readDraft('{"format": 1,\n}', known)).toHaveProperty('problems.0.line', 2);
  });
});
