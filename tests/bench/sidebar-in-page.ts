/** Runs in the bundled article's page for sidebar.ts. */
import { options as preact } from 'preact';
import pack from '../../assets/nato/pack.json';
import { makeBrief } from '../../brief/brief.ts';
import type { Pack } from '../../brief/pack.ts';
import { readPage } from '../../page/read.ts';
import { DEFAULTS } from '../../settings/settings.ts';
import { measureRoom } from '../../sidebar/placement.ts';
import { createStage } from '../../sidebar/stage.tsx';
import type { SidebarFigures } from './sidebar.ts';
import { timeOf } from './time.ts';

const packs = [pack as unknown as Pack];
const today = '2026-11-24';

export function measure(): SidebarFigures {
  const briefNow = () =>
    makeBrief(readPage(document).article, packs, { topicsOff: [], ownTopics: [], today });
  const start = performance.now();
  const brief = briefNow();
  const briefColdMs = performance.now() - start;
  const briefMs = timeOf(briefNow);

  // What Preact does once the browser has shown the first drawing, when we say so: timers don't run in these pages.
  let afterPaint = () => {};
  preact.requestAnimationFrame = (effects) => {
    afterPaint = effects;
  };
  preact.debounceRendering = (render) => render();
  const life = new AbortController();
  const read = readPage(document);
  const before = performance.now();
  const room = measureRoom(read.anchors, DEFAULTS);
  const stage = createStage(() => {}, life.signal);
  stage.draw({
    read,
    brief,
    packs,
    settings: DEFAULTS,
    state: 'open',
    room,
    today,
    notice: undefined,
    progress: undefined,
    repeatsDimmed: false,
  });
  // Asks for style and layout, which the browser would otherwise do later.
  const layOut = () => document.querySelector('sidebrief-sidebar')?.getBoundingClientRect();
  layOut();
  const ms = performance.now() - before;
  const later = performance.now();
  afterPaint();
  layOut();
  const restMs = performance.now() - later;
  life.abort();
  return { ms, restMs, briefColdMs, briefMs };
}
