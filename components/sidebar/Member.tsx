import type { SeriesPoint } from '../../brief/types.ts';
import { formatNumber, formatPercent, t } from '../messages.ts';
import type { MemberView } from '../sidebar-model.ts';
import { LevelChart } from './LevelChart.tsx';

interface Props {
  member: Pick<MemberView, 'name' | 'series'> & Partial<Pick<MemberView, 'rank' | 'perCent'>>;
  /** How many are ranked. */
  of: number;
  lines: readonly number[];
  span: [number, number];
  top: number;
}

/** A member's level in one row; rank, gap and the figures by year unfold. */
export function Member({ member, of, lines, span, top }: Props) {
  const { name, series, rank } = member;
  const last = series.at(-1);
  if (!last) return null;
  return (
    <li>
      <details class="member">
        <summary>
          <span class="name">
            <bdi>{name}</bdi>
          </span>
          <span class="figure">
            {percent(last.value)}
            <span class="when">{last.estimate ? t('year_estimate', String(last.year)) : last.year}</span>
          </span>
          <LevelChart series={series} lines={lines} span={span} top={top} />
        </summary>
        <p class="note">
          {rank != null && `${t('rank', rank, of)} `}
          {gapWords(last, lines, member.perCent ?? null)}
        </p>
        <table>
          <caption>{t('table_caption', name)}</caption>
          <thead>
            <tr>
              <th scope="col">{t('table_year')}</th>
              <th scope="col">{t('table_share')}</th>
            </tr>
          </thead>
          <tbody>
            {series.map((point) => (
              <tr key={point.year}>
                <th scope="row">{point.year}</th>
                <td>
                  {percent(point.value)}
                  {point.estimate && ` ${t('estimate')}`}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </li>
  );
}

const percent = (value: number) => formatPercent(value, 2);

/** How far the latest figure is from the next line above it, in points and, where known, in dollars a year. */
function gapWords(last: SeriesPoint, lines: readonly number[], perCent: number | null): string {
  const next = lines.find((line) => line > last.value);
  if (next === undefined) return t('gap_none');
  const points = next - last.value;
  const words = t('gap', formatNumber(points, 2), formatPercent(next));
  if (!perCent) return words;
  const billions = (points * perCent) / 1000;
  return `${words} ${t('gap_money', formatNumber(billions, billions < 10 ? 1 : 0))}`;
}
