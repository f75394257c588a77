import { useState } from 'preact/hooks';
import { articleMap, type MapBar } from '../article-map.ts';
import { SIGNS } from '../finding-words.ts';
import { direction, t } from '../messages.ts';
import type { Dispatch, SidebarModel } from '../sidebar-model.ts';

/** The paragraphs as bars in reading order, repeats hatched, statements signed; one stop of the Tab key, arrows within. */
export function ArticleMap({ model, dispatch }: { model: SidebarModel; dispatch: Dispatch }) {
  const bars = articleMap(model.brief, model.paragraphs);
  const [current, setCurrent] = useState(0);
  if (!bars.length) return null;
  const onKeyDown = (event: KeyboardEvent & { currentTarget: HTMLElement }) => {
    const forward = direction() === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    const back = direction() === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
    const to = { [forward]: current + 1, [back]: current - 1, Home: 0, End: bars.length - 1 }[event.key];
    if (to === undefined || !bars[to]) return;
    event.preventDefault();
    setCurrent(to);
    (event.currentTarget.children[to] as HTMLElement).focus();
  };
  return (
    <>
      <div class="map" role="toolbar" aria-label={t('map_label')} onKeyDown={onKeyDown}>
        {bars.map((bar) => (
          <button
            type="button"
            key={bar.paragraph}
            tabIndex={bar.paragraph === current ? 0 : -1}
            class={bar.repeats ? 'repeats' : bar.repeated ? 'repeated' : ''}
            style={{ '--length': bar.length }}
            data-paragraph={bar.paragraph}
            title={barName(bar)}
            aria-label={barName(bar)}
            onClick={() => {
              setCurrent(bar.paragraph);
              dispatch({ type: 'go', paragraphs: [bar.paragraph, bar.paragraph] });
            }}
          >
            <span class={`sign ${bar.verdict ?? ''}`} aria-hidden="true">
              {bar.verdict && SIGNS[bar.verdict]}
            </span>
            <span class="bar" />
          </button>
        ))}
      </div>
      {bars.some((bar) => bar.repeats) && <p class="hint">{t('map_hint')}</p>}
    </>
  );
}

function barName({ paragraph, repeats, repeated, verdict }: MapBar): string {
  return [
    `¶${paragraph + 1}`,
    repeats ? t('map_repeats') : repeated ? t('map_repeated') : '',
    verdict ? t(`verdict_${verdict}`) : '',
  ]
    .filter(Boolean)
    .join(', ');
}
