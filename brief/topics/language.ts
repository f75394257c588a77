/**
 * Which language's words to look for. Pages often name the wrong language (a template's "en" on a Turkish
 * paper) or none, so the commonest little words of the beginning have a say.
 */
import type { Article } from '../types.ts';
import { lower } from './letters.ts';

/** Little words that are common in one language and rare in its neighbours. */
const LITTLE: Record<string, string> = {
  en: 'the of and to that with for was on is are has',
  fr: 'les des et une dans est du que pour qui au sur',
  de: 'der die und das ist nicht mit den von für auf ein',
  es: 'los las el y en una por con del que para más',
  it: 'il di che per una della gli nel è sono con dei',
  pt: 'os não uma em do da para com ao são dos mais',
  nl: 'het een van en dat niet voor zijn met aan ook naar op',
  pl: 'w nie na się że jest do oraz przez który jak dla',
  ru: 'и в не на что с по как из для это был',
  uk: 'і в не на що з та до для як це від',
  sv: 'och att det som är för på inte med den till av',
  fi: 'ja on ei että oli se myös mutta ovat kun joka mukaan',
  tr: 've bir bu için ile olarak daha olan çok sonra kadar gibi',
  ro: 'și în care cu din pentru nu mai este sunt la şi',
  cs: 'a se že je v na pro jsou ale které jako podle',
  sk: 'a sa že je v na pre sú ale ktoré ako podľa',
  da: 'og at det som er for på ikke med den til af',
  no: 'og at det som er for på ikke med den til av',
  el: 'και το να του της η την με για που από στην',
  hu: 'a az és hogy nem is egy van volt meg azt szerint',
  bg: 'и на за да се от е с че не по във',
  et: 'ja on ei et kui see ka oli oma aga mis või',
  lv: 'un ir ar par no ka uz kas arī bija lai nav',
  lt: 'ir kad į su yra tai iš buvo bet taip apie dėl',
  hr: 'i je u da se na su za od koji kako što',
};
/** Languages that another's words serve. */
const SERVED: Record<string, string> = {
  nb: 'no',
  nn: 'no',
  sr: 'hr',
  bs: 'hr',
  sh: 'hr',
  cnr: 'hr',
  ca: 'es',
  gl: 'es',
  be: 'ru',
  mk: 'bg',
  mo: 'ro',
};

const SAMPLE = 900;
/** So many little words must speak against the page's own word before it is overruled. */
const SURE = 6;

const LANGUAGES = Object.keys(LITTLE);
/** Places in LANGUAGES by little word. */
let speakersOf: Map<string, number[]> | undefined;

function little(): Map<string, number[]> {
  if (speakersOf) return speakersOf;
  speakersOf = new Map();
  for (const [language, words] of Object.values(LITTLE).entries()) {
    for (const word of words.split(' ')) {
      const list = speakersOf.get(word);
      if (list) list.push(language);
      else speakersOf.set(word, [language]);
    }
  }
  return speakersOf;
}

/** Greek to Arabic, and Japanese and Chinese. */
const OTHER_SCRIPT = /[\u0370-\u06ff\u3040-\u9fff]/;

/** A language by its script alone; '' for Latin and for what isn't known. */
function byScript(text: string): string {
  if (!OTHER_SCRIPT.test(text)) return '';
  if (/[\u3040-\u30ff]/.test(text)) return 'ja';
  if (/[\u4e00-\u9fff]{2}/.test(text)) return 'zh';
  if (/[\u0621-\u064a]{2}/.test(text)) return 'ar';
  if (/[α-ω]{2}/.test(text)) return 'el';
  if (!/[а-я]{3}/.test(text)) return '';
  if (/[іїє]/.test(text)) return 'uk';
  return /[ыэё]/.test(text) ? 'ru' : /ъ/.test(text) ? 'bg' : '';
}

/** The language whose words fit the article best, a primary subtag; what the page says, where its text doesn't speak against it. */
export function languageOf(article: Article): string {
  const said = SERVED[article.lang] ?? article.lang;
  const sample = lower([...article.standfirst, ...article.paragraphs.slice(0, 6)].join(' ').slice(0, SAMPLE));
  const script = byScript(sample);
  const speakers = little();
  const counts = LANGUAGES.map(() => 0);
  /** In the order in which they are met. */
  const met: number[] = [];
  for (const word of sample.split(' ')) {
    const list = speakers.get(word);
    if (!list) continue;
    for (let at = 0; at < list.length; at++) {
      const language = list[at] as number;
      if (counts[language] === 0) met.push(language);
      (counts[language] as number)++;
    }
  }
  const count = (language: string) => counts[LANGUAGES.indexOf(language)] ?? 0;
  let best = script;
  let most = script && count(script) === 0 ? SURE : 0;
  for (const language of met) {
    if ((counts[language] as number) > most) {
      most = counts[language] as number;
      best = LANGUAGES[language] as string;
    }
  }
  const own = count(said);
  if (said !== '' && (own * 2 >= most || most < SURE)) return said;
  return best || said;
}
