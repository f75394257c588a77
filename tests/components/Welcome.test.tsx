// @vitest-environment happy-dom
import { cleanup, fireEvent, render } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import pack from '../../assets/nato/pack.json';
import type { Pack } from '../../brief/pack.ts';
import { Welcome } from '../../components/Welcome.tsx';
import { LANGUAGES, speak, speakEnglish } from './words.ts';

beforeEach(speakEnglish);
afterEach(cleanup);

const article = (pack as unknown as Pack).articles[0]!;
function draw() {
  const onOptions = vi.fn();
  const look = { theme: 'system', textSize: 100 } as const;
  const { container } = render(<Welcome article={article} look={look} onOptions={onOptions} />);
  return { container, onOptions, text: container.textContent ?? '' };
}

it('prints the article as it came, in its own language and direction', () => {
  speak('ar');
  const printed = draw().container.querySelector('article')!;
  expect([...printed.querySelectorAll('.text p')].map((p) => p.textContent)).toEqual(article.paragraphs);
  expect(printed.lang).toBe('en');
  expect(printed.dir).toBe('ltr');
});

it('names each permission with its why, and says that nothing is sent', () => {
  const { container, text } = draw();
  expect(container.querySelectorAll('dt')).toHaveLength(4);
  expect([...container.querySelectorAll('dd')].every((why) => why.textContent)).toBe(true);
  expect(text).toContain('Nothing is sent anywhere');
});

it('asks for nothing: the one button leads to the options', () => {
  const { container, onOptions } = draw();
  expect(container.querySelectorAll('input, select, textarea, form')).toHaveLength(0);
  const buttons = container.querySelectorAll('button');
  expect(buttons).toHaveLength(1);
  fireEvent.click(buttons[0]!);
  expect(onOptions).toHaveBeenCalledOnce();
});

it.each(LANGUAGES)('speaks %s', (language) => {
  speak(language);
  const { container } = draw();
  expect(container.querySelector('main')?.lang).toMatch(new RegExp(`^${language}`));
  expect(container.textContent).not.toMatch(/welcome_/);
});
