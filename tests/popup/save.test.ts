import { describe, expect, it } from 'vitest';
import { fileName } from '../../popup/save.ts';

describe('the name of a saved file', () => {
  it.each([
    ['Allies meet', 'Allies-meet.md'],
    ['„Mehr Geld“: Wofür?', 'Mehr-Geld-Wofür.md'],
    ['Оборона / НАТО', 'Оборона-НАТО.md'],
    ['حلف الناتو', 'حلف-الناتو.md'],
    ['../../etc/passwd', 'etc-passwd.md'],
    ['CON:<>|?*', 'CON.md'],
    ['…', 'brief.md'],
    ['', 'brief.md'],
  ])('of “%s” is %s', (title, name) => expect(fileName({ title }, 'md')).toBe(name));

  it('isn’t longer than file systems like', () => {
    expect(fileName({ title: 'word '.repeat(100) }, 'json').length).toBeLessThanOrEqual(66);
  });
});
