import type { SeriesPoint } from '../../brief/types.ts';
import { levelPaths, levelScale } from '../level-scale.ts';
import { formatNumber } from '../messages.ts';

interface Props {
  series: readonly SeriesPoint[];
  lines: readonly number[];
  span: [number, number];
  top: number;
}

/** Drawing units; the box is stretched to its column, strokes keep their width. */
const WIDTH = 100;
const HEIGHT = 56;

/** Level by year against the lines. Says nothing to a screen reader: the table behind it does. */
export function LevelChart({ series, lines, span, top }: Props) {
  const scale = levelScale(span, top, WIDTH, HEIGHT);
  const { solid, dashed } = levelPaths(series, scale);
  const last = series.at(-1);
  return (
    <span class="chart" aria-hidden="true" dir="ltr">
      <svg aria-hidden="true" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none">
        {[0, ...lines].map((line) => (
          <path key={line} class={line ? 'line' : 'base'} d={`M0 ${scale.y(line)}H${WIDTH}`} />
        ))}
        <path class="level" d={solid} />
        <path class="level estimate" d={dashed} />
      </svg>
      {last && (
        <span
          class={last.estimate ? 'dot estimate' : 'dot'}
          style={{ left: `${scale.x(last.year)}%`, top: `${(scale.y(last.value) / HEIGHT) * 100}%` }}
        />
      )}
      {lines.map((line) => (
        <span class="tick" key={line} style={{ top: `${(scale.y(line) / HEIGHT) * 100}%` }}>
          {formatNumber(line)}
        </span>
      ))}
      <span class="years">
        <span>{span[0]}</span>
        <span>{span[1]}</span>
      </span>
    </span>
  );
}
