import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const folder = join(import.meta.dirname, '../../components/styles');
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.css'),
);
const read = (file: string) => readFileSync(join(folder, file), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');

/** The two values of each light-dark() token: [light, dark]. */
const tokens = new Map(
  [...read('tokens.css').matchAll(/--([a-z-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)].map(
    (match) => [match[1]!, [match[2]!, match[3]!] as const],
  ),
);

/** WCAG 2.2 relative luminance and contrast ratio. */
function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}
function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light! + 0.05) / (dark! + 0.05);
}

describe.each([
  ['light', 0],
  ['dark', 1],
] as const)('in the %s theme', (_, theme) => {
  it.each(
    ['ink', 'soft', 'accent', 'accent-strong', 'agrees', 'incomplete', 'outdated', 'differs'].flatMap((ink) =>
      ['paper', 'raised'].map((paper) => [ink, paper]),
    ),
  )('%s is legible on %s (4.5:1)', (ink, paper) => {
    expect(contrast(tokens.get(ink!)![theme], tokens.get(paper!)![theme])).toBeGreaterThanOrEqual(4.5);
  });

  it.each([
    ['on-accent', 'accent', 4.5],
    ['on-accent', 'accent-strong', 4.5],
    ['ink', 'mark', 4.5],
    ['edge', 'paper', 3],
  ] as const)('%s on %s has at least %d:1', (ink, paper, least) => {
    expect(contrast(tokens.get(ink)![theme], tokens.get(paper)![theme])).toBeGreaterThanOrEqual(least);
  });
});

describe('the style sheets', () => {
  it.each(files)('%s has no rem: the page decides what a rem is', (file) => {
    expect(read(file)).not.toMatch(/\d\s*rem\b/);
  });

  it.each(files)('%s lays out by logical properties; only the edge of the window is physical', (file) => {
    const physical = read(file).match(
      /^\s*(margin|padding)-(left|right|top|bottom)|text-align: (left|right)|float:/gm,
    );
    expect(physical ?? []).toEqual([]);
  });

  it.each(files)('%s loads nothing', (file) => {
    expect(read(file)).not.toMatch(/url\(|@import "(?!\.)/);
  });

  it('still their motion where the reader asks for less', () => {
    expect(read('base.css')).toContain('prefers-reduced-motion');
    const durations = files.flatMap((file) =>
      [...read(file).matchAll(/\b(\d+)ms\b/g)].map((match) => Number(match[1])),
    );
    const swift = [...read('tokens.css').matchAll(/--swift: (\d+)ms/g)].map((match) => Number(match[1]));
    expect(swift[0]).toBeLessThanOrEqual(150);
    // The popup waits 300 ms before it says that it reads: a pause, not a motion.
    expect(durations.filter((ms) => ms > 150)).toEqual([300]);
  });
});
