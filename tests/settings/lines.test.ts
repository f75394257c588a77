import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPlaces } from '../../settings/pack-schema/lines.ts';

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};
const faultOf = (text: string) => {
  const places = findPlaces(text);
  return 'fault' in places ? `${places.fault.line}: ${places.fault.message}` : null;
};

describe('findPlaces', () => {
  it('knows the line of every value by its path', () => {
    const places = findPlaces('{\n"a": [\n1,\n{"b.c": null}\n],\n"d": {\n"e":\ntrue}}');
    if ('fault' in places) throw new Error(places.fault.message);
    expect(['', 'a', 'a[0]', 'a[1]', 'a[1].b.c', 'd', 'd.e', 'd.f', 'a[7].x'].map(places.lineOf)).toEqual([
      1, 2, 3, 4, 4, 6, 8, 6, 2,
    ]);
  });

  it.each([
    ['', '1: the text ends too early'],
    ['{\n"a": 1\n"b": 2}', '3: a comma or } is missing'],
    ['[1,\n2\n,]', '3: there must be no comma before ]'],
    ["{'a': 1}", '1: a key in quotation marks is missing'],
    ['{"a" 1}', '1: a colon is missing after the key'],
    ['{"a": tru}', '1: a value is missing or malformed'],
    ['{"a":\n"b\nc"}', '2: a text in quotation marks is not closed or has a sign that must be escaped'],
    ['{}\n\n{}', '3: there is more after the end of the pack'],
    ['['.repeat(100_000), '1: this is nested too deeply'],
  ])('%j: %s', (text, fault) => expect(faultOf(text)).toBe(fault));

  it('takes just what JSON.parse takes', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 4 }), fc.nat(), fc.string({ maxLength: 2 }), (json, at, put) => {
        const place = at % (json.length + 1);
        for (const text of [json, json.slice(0, place) + put + json.slice(place), json.slice(place)]) {
          expect(faultOf(text) === null).toBe(isJson(text));
        }
      }),
      { numRuns: 1000 },
    );
  });
});
