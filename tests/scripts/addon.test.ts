import { describe, expect, it } from 'vitest';
import { remarks } from '../../scripts/check/addon.ts';

const none = { errors: [], warnings: [], notices: [] };

describe('what the add-on linter says', () => {
  it('is nothing where all is well', () => {
    expect(remarks(JSON.stringify(none))).toEqual([]);
  });

  it.each(['error', 'warning', 'notice'])('is a fault where it is an %s', (type) => {
    const remark = { _type: type, code: 'EVAL', message: 'eval can be harmful', file: 'a.js', line: 3 };
    expect(remarks(JSON.stringify({ ...none, [`${type}s`]: [remark] }))).toEqual([
      `${type} EVAL: eval can be harmful (a.js:3)`,
    ]);
  });

  it('is no report where it fell over', () => {
    expect(() => remarks('Unhandled rejection')).toThrow();
  });
});
