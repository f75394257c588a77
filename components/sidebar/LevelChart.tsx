import type { SeriesPoint } from '../../brief/types.ts';
import { levelPaths, levelScale } from '../level-scale.ts';
import { lineWords } from '../level-words.ts';

interface Props {
  series: readonly SeriesPoint[];
  unit: string;
  lines: readonly number[];
  span: [number, number];
  top: number;
}

/** Drawing units: per cent of the box, which is stretched to its column; strokes keep their width. */
const SIZE = 100;

/** Level by year against the lines. Says nothing to a screen reader: the table behind it does. */
export function LevelChart({ series, unit, lines, span, top }: Props) {
  const { x, y } = levelScale(span, top, SIZE, SIZE);
  const { solid, dashed } = levelPaths(series, { x, y });
  const last = series.at(-1);
  return (
    <span class="chart" aria-hidden="true" dir="ltr">
      <span class="plot">
        <svg aria-hidden="true" viewBox={`0 0 ${SIZE} ${SIZE}`} preserveAspectRatio="none">
          {[0, ...lines].map((line) => (
            <path key={line} class={line ? 'line' : 'base'} d={`M0 ${y(line)}H${SIZE}`} />
          ))}
          <path class="level" d={solid} />
          <path class="level estimate" d={dashed} />
        </svg>
        {last && (
          <span
            class={last.estimate ? 'dot estimate' : 'dot'}
            style={{ left: `${x(last.year)}%`, top: `${y(last.value)}%` }}
          />
        )}
        {lines.map((line) => (
          <span class="tick" key={line} style={{ top: `${y(line)}%` }}>
            {lineWords(line, unit)}
          </span>
        ))}
      </span>
      <span class="years">
        <span>{span[0]}</span>
        <span>{span[1]}</span>
      </span>
    </span>
  );
}
