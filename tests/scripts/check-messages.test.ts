import { describe, expect, it } from 'vitest';
import type { Messages } from '../../scripts/check/message-plurals.ts';
import { languageFaults, messageFaults } from '../../scripts/check/messages.ts';
import { unusedMessages } from '../../scripts/check/unused-messages.ts';

const of = (texts: Record<string, string>): Messages =>
  Object.fromEntries(Object.entries(texts).map(([key, message]) => [key, { message }]));

const english = of({
  language: 'en',
  direction: 'ltr',
  gap: '$1 below $2',
  facts_one: 'One fact',
  facts_other: '$1 facts',
});
const german = { language: 'de', direction: 'ltr', gap: '$1 unter $2' };
const facts = { facts_one: 'Ein Fakt', facts_other: '$1 Fakten' };

describe('the messages that are shipped', () => {
  it('have no fault in any language', () => {
    expect(messageFaults()).toEqual([]);
  });
});

describe('a language', () => {
  it('is fine with the forms that it needs', () => {
    expect(languageFaults('en', english, english)).toEqual([]);
    expect(languageFaults('de', of({ ...german, ...facts }), english)).toEqual([]);
  });

  it.each<[string, Record<string, string>, string]>([
    ['a message is missing', { facts_one: 'Ein Fakt' }, 'de: facts_other is missing'],
    ['a key is unknown', { ...facts, fact: 'Fakt' }, 'de: fact is a key too many'],
    ['a plural form is one that it hasn’t', { ...facts, facts_few: '$1' }, 'de: facts_few is a key too many'],
    ['a number is lost', { ...facts, gap: 'unter $2' }, 'de: gap lacks $1'],
    ['a number is lost in a plural', { ...facts, facts_other: 'Fakten' }, 'de: facts_other lacks $1'],
    ['a number comes from nowhere', { ...facts, gap: '$1, $2, $3' }, 'de: gap has $3, which English has not'],
    ['a message is empty', { ...facts, facts_one: ' ' }, 'de: facts_one is empty'],
    [
      'a dollar sign would be taken for more',
      { ...facts, gap: 'US$ $1, $2' },
      'a $ that browsers would mangle',
    ],
    ['two numbers touch', { ...facts, gap: '$1$2' }, 'a $ that browsers would mangle'],
    ['a digit touches a number', { ...facts, gap: '$10, $2' }, 'a $ that browsers would mangle'],
    ['quotation marks are another language’s', { ...facts, facts_one: '“Ein” Fakt' }, 'has ”, which'],
    ['spaces are left over', { ...facts, facts_one: 'Ein  Fakt' }, 'spaces at an end or in a row'],
    ['it calls itself another', { ...facts, language: 'nl' }, 'language is not the name of its folder'],
    ['its direction is no direction', { ...facts, direction: 'left' }, 'neither ltr nor rtl'],
  ])('has a fault where %s', (_, texts, fault) => {
    expect(languageFaults('de', of({ ...german, ...texts }), english).join('\n')).toContain(fault);
  });

  it('may write “one” in words only where it means 1: in Ukrainian it means 21 too', () => {
    const ukrainian = {
      ...german,
      language: 'uk',
      facts_few: '$1 факти',
      facts_many: '$1 фактів',
      facts_other: '$1 факту',
    };
    expect(languageFaults('uk', of({ ...ukrainian, facts_one: 'Один факт' }), english)).toEqual([
      'uk: facts_one lacks $1',
    ]);
    expect(languageFaults('uk', of({ ...ukrainian, facts_one: '$1 факт' }), english)).toEqual([]);
  });

  it('may leave out a form for millions, and may have it', () => {
    const french = { ...german, language: 'fr', facts_one: '$1 fait', facts_other: '$1 faits' };
    expect(languageFaults('fr', of(french), english)).toEqual([]);
    expect(languageFaults('fr', of({ ...french, facts_many: '$1 de faits' }), english)).toEqual([]);
  });

  it('holds to the stores’ limits', () => {
    const long = of({ ...german, ...facts, description: 'a'.repeat(133) });
    const withOne = { ...english, ...of({ description: 'short' }) };
    expect(languageFaults('de', long, withOne)).toEqual(['de: description is longer than 132 characters']);
  });
});

describe('a message is used', () => {
  const unused = (code: string) => unusedMessages(of({ open: 'Open', verdict_agrees: 'agrees' }), code);

  it.each([
    ["t('open'); t('verdict_agrees')"],
    ["t(state === call('x') ? 'open' : 'verdict_agrees')"],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is code that is read
    ["t('open', t(`verdict_${verdict}`))"],
    ['t(\'open\'); <Section title="verdict_agrees" />'],
    ['"__MSG_open__"; t("verdict_agrees")'],
  ])('by %s', (code) => {
    expect(unused(code)).toEqual([]);
  });

  it.each([
    ["type State = 'open'; t('verdict_agrees')", 'open'],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is code that is read
    ["t('open'); const css = `verdict_${verdict}`", 'verdict_agrees'],
    ["t('open') + 'verdict_agree'", 'verdict_agrees'],
  ])('not by %s', (code, key) => {
    expect(unused(code)).toEqual([key]);
  });

  it('under its stem where it has plural forms', () => {
    const plural = of({ facts_more_one: 'One fact', facts_more_other: '$1 facts' });
    expect(unusedMessages(plural, '<Entries more="facts_more" />')).toEqual([]);
  });
});
