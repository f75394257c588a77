/**
 * Where the reader script and the view script meet, in globals of our own isolated world.
 *
 * They are two scripts, because most of what a page can cost lies in the view (Preact, styles), and a page that turns out
 * to brush a topic only, or that waits with the badge, never needs it.
 */
import type { Dispatch } from '../components/sidebar-model.ts';
import type { Given } from './model.ts';

export interface Stage {
  draw(given: Given): void;
  /** Says in place of the brief that the page has to be reloaded. */
  trouble(): void;
  clear(): void;
}

export type CreateStage = (dispatch: Dispatch, signal: AbortSignal) => Stage;

/** What the scripts leave for one another. */
interface Shared {
  /** entrypoints/pack: the bundled packs. */
  sidebriefPacks?: unknown;
  /** entrypoints/sidebar: the view. */
  sidebriefView?: CreateStage;
  /** entrypoints/reader: the life of the injection before, which the next one ends. */
  sidebriefLife?: AbortController;
}

export const shared = globalThis as Shared;
