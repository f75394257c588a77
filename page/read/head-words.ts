/** What names and words tell a standfirst from what else stands under a headline. */
import { lettersIn } from './alike.ts';
import { dateInText } from './date.ts';
import { attribute } from './dom.ts';

const names = (list: string) => {
  const pattern = new RegExp(`(?:^|[^a-z])(?:${list.replace(/ /g, '|')})(?![a-z])`);
  return (text: string) => text !== '' && pattern.test(text);
};

/** True for names of a standfirst in the markup of sites, which name it in many languages. */
export const namedStandfirst = names(
  'standfirst sub-?_?titles? sub-?lines? sub-?head(?:er|ers|ing|ings|line|lines|s)? sub-?deck deck dek lead lede lead-?in lead-?text summary excerpt description desc intro introduction introtext abstract tagline strapline alternative-headline chapo chapeau vorspann ingress entradilla bajada copete sommario occhiello catenaccio preamble manchet anons zajawka linha-?fina resumo',
);
/** True for names of an article's header where it isn't a `<header>`. */
export const namedHeader = names('head header heading headline hero titles? top');
/** True for names of what is beside a standfirst. */
export const namedBeside = names(
  'by-?lines? authors? writers? bio credits? captions? legend figure images? photos? pictures? media videos? gallery dates? date-?lines? timestamps? time published updated meta share sharing socials? tools? toolbar buttons? breadcrumbs? kicker eyebrow tags? topics? section category comments? counts? related newsletter promo ads? advert\\w* affiliate disclaimers? disclosures? reading read-?time audio player hidden print',
);
/** True for names of a text's first paragraph. */
export const namedFirst = names('first initial (?:has-)?drop-?cap');

/** class, id and what else sites name parts with, in lower case, words apart; '' for none. */
export function partNames(element: Element): string {
  let found = '';
  for (const name of NAMED_IN) {
    const value = attribute(element, name);
    if (value) found += ` ${value}`;
  }
  return found.replace(/([a-z])([A-Z])/g, '$1-$2').toLowerCase();
}

const NAMED_IN = ['class', 'id', 'itemprop', 'data-testid', 'data-component'];

/** East Asian writing says as much in fewer characters and has no spaces. */
const DENSE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
/** Names and sections have fewer letters, where they don't end as a sentence does, … */
const LETTERS = 20;
const SENTENCE_LETTERS = 12;
const DENSE_LETTERS = 14;
/** … and a line that says who and when has fewer than this. */
const DATELINE = 80;
/** Dates and counts have more digits to their letters. */
const DIGITS = 1 / 3;
const CREDIT = /©|(?:credits?|images?|photos?|fotos?|bild|picture):/i;

/** True for a phrase that is long enough to say something, and not only who, when and by which camera. */
export function hasWords(text: string): boolean {
  const letters = lettersIn(text);
  const least = DENSE.test(text) ? DENSE_LETTERS : isSentence(text) ? SENTENCE_LETTERS : LETTERS;
  if (letters < least || CREDIT.test(text)) return false;
  return letters >= DATELINE || (digitsIn(text) < letters * DIGITS && !dateInText(text));
}

const digitsIn = (text: string) => text.replace(/\D/g, '').length;

const SENTENCE_END = /[.!?…。！？][\s"'”’»)\]」』]*$/;

/** True where a text ends as a sentence does. */
export const isSentence = (text: string): boolean => SENTENCE_END.test(text);

/** Who it is by: en de fr es pt it nl sv da fi. */
const BY =
  /^(?:by|von|par|por|de|di|da|door|av|af|autor\w*|author|text|redaktion|published|posted|updated|reporting|photo|foto|source|quelle)\b/i;
/** How long it takes to read. */
const READING = /\b\d+[ -]?(?:min|мин|хв|分)/i;
/** What to do with it. */
const ACTION =
  /^(?:share|follow|listen|print|save|comment|subscribe|sign|teilen|folgen|partager|écouter|compartir|condividi|delen|dela|поделиться)/i;
/** Those are shorter, in characters, … */
const LINE = 100;
/** … and a sentence is longer, in words. */
const WORDS = 5;
const LETTERS_IN_WORD = 2;

/** True for a sentence, or nearly one; asked of what isn't named as a standfirst. */
export function isProse(text: string): boolean {
  const words = DENSE.test(text) ? text.length / LETTERS_IN_WORD : text.split(' ').length;
  if (words < WORDS) return false;
  if (text.length >= LINE) return true;
  return !READING.test(text) && !ACTION.test(text) && (isSentence(text) || !BY.test(text));
}
