/**
 * The reader's choices. Every field has a default, so rubbish in storage costs at most the field it is in.
 * VERSION goes up when a field changes meaning, and settings/migrate.ts knows the step.
 */
import * as v from 'valibot';
import { LANGUAGES } from './languages.ts';
import { SECTIONS } from './sections.ts';

export const VERSION = 2;

const ownTopic = v.object({
  id: v.pipe(v.string(), v.nonEmpty()),
  name: v.pipe(v.string(), v.nonEmpty(), v.maxLength(80)),
  /** Words, "exact phrases", -exclusions, as the reader typed them, one entry each. */
  words: v.pipe(v.array(v.pipe(v.string(), v.nonEmpty(), v.maxLength(120))), v.maxLength(200)),
  on: v.boolean(),
});

export type OwnTopic = v.InferOutput<typeof ownTopic>;

/** A list that drops the entries that aren't valid instead of failing as a whole. */
const lenient = <const T extends v.GenericSchema>(item: T) =>
  v.fallback(
    v.pipe(
      v.array(v.unknown()),
      v.transform((list) =>
        list.flatMap((entry) => {
          const result = v.safeParse(item, entry);
          return result.success ? [result.output] : [];
        }),
      ),
    ),
    [] as v.InferOutput<T>[],
  );

const settingsSchema = v.object({
  version: v.fallback(v.number(), VERSION),
  /** Ids of pack topics that are switched off. */
  topicsOff: lenient(v.string()),
  /** Ids of the reader's packs that are switched off. */
  packsOff: lenient(v.string()),
  ownTopics: lenient(ownTopic),
  /** except: everywhere but these sites. only: nowhere but these. Sites are host names; subdomains are meant too. */
  siteMode: v.fallback(v.picklist(['except', 'only']), 'except'),
  sitesExcept: lenient(v.pipe(v.string(), v.nonEmpty())),
  sitesOnly: lenient(v.pipe(v.string(), v.nonEmpty())),
  /** What the sidebar does on a page about a topic: opens, waits folded as a tab, or leaves just the badge. */
  opens: v.fallback(v.picklist(['open', 'fold', 'badge']), 'open'),
  side: v.fallback(v.picklist(['right', 'left']), 'right'),
  /** CSS px; the sidebar is never wider than the window. */
  width: v.fallback(v.pipe(v.number(), v.minValue(320), v.maxValue(400)), 360),
  sectionsOff: lenient(v.picklist(SECTIONS)),
  /** Sections that the reader put in order; those that aren't in it follow as the design has them. */
  sectionsOrder: lenient(v.picklist(SECTIONS)),
  /** The interface's language. */
  language: v.fallback(v.picklist(['browser', ...LANGUAGES]), 'browser'),
  theme: v.fallback(v.picklist(['system', 'light', 'dark']), 'system'),
  /** Text size in per cent. */
  textSize: v.fallback(v.pipe(v.number(), v.minValue(75), v.maxValue(200)), 100),
  /** Mark statements and repeats in the page while the sidebar is open. */
  highlights: v.fallback(v.boolean(), true),
});

export type Settings = v.InferOutput<typeof settingsSchema>;

/** Any stored value to valid settings: unknown keys dropped, broken fields back to their defaults. */
export function parseSettings(stored: unknown): Settings {
  const object = typeof stored === 'object' && stored !== null && !Array.isArray(stored) ? stored : {};
  return v.parse(settingsSchema, object);
}

export const DEFAULTS: Readonly<Settings> = Object.freeze(parseSettings({}));
