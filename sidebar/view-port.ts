/**
 * Where the scripts in a page meet: globals of our own isolated world.
 *
 *   reader.js ──bring 'words'──▶ pack/words-LANGUAGE.js        what is the page about?
 *      │ about a topic
 *      └──────bring 'brief'──▶ pack/record.js, engine.js      the brief
 *             bring 'view'───▶ sidebar.js                     Preact, styles
 *             bring 'wishes'─▶ wishes.js                      the brief as a text, answers on a selection
 *
 * They are several, because a page that turns out to brush a topic only needs the first two, and one that waits with the
 * badge never needs the view.
 */
import type { BriefOptions } from '../brief/brief.ts';
import type { Pack, PackTopic } from '../brief/pack.ts';
import type { PackWords } from '../brief/pack-words.ts';
import type { checkInSteps } from '../brief/selection/check.ts';
import type { repeatsInSteps } from '../brief/selection/repeats.ts';
import type { Steps } from '../brief/steps.ts';
import type { Article, Brief } from '../brief/types.ts';
import type { Dispatch } from '../components/sidebar-model.ts';
import type { Given } from './model.ts';
import type { Wishes } from './wishes.ts';

export interface Stage {
  draw(given: Given): void;
  /** Says in place of the brief that the page has to be reloaded. */
  trouble(): void;
  clear(): void;
}

export type CreateStage = (dispatch: Dispatch, signal: AbortSignal) => Stage;

export interface Engine {
  briefInSteps(article: Article, packs: Pack[], options: BriefOptions): Steps<Brief>;
  checkInSteps: typeof checkInSteps;
  repeatsInSteps: typeof repeatsInSteps;
}

interface Shared {
  sidebriefWords?: { id: string; topics: PackTopic[]; words: PackWords };
  sidebriefRecord?: Pack;
  sidebriefEngine?: Engine;
  sidebriefView?: CreateStage;
  sidebriefWishes?: Wishes;
  /** The life of the injection before, which the next one ends. */
  sidebriefLife?: AbortController;
}

export const shared = globalThis as Shared;
