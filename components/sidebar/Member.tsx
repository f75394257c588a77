import { gapWords, levelWords } from '../level-words.ts';
import { t } from '../messages.ts';
import type { MemberView } from '../sidebar-model.ts';
import { LevelChart } from './LevelChart.tsx';

interface Props {
  member: MemberView;
  unit: string;
  lines: readonly number[];
  span: [number, number];
  top: number;
}

/** A member's level in one row; rank, gap and the figures by year unfold. */
export function Member({ member, unit, lines, span, top }: Props) {
  const { name, series, rank, perPoint } = member;
  const last = series.at(-1);
  if (!last) return null;
  return (
    <li>
      <details class="member">
        <summary>
          <bdi class="name">{name}</bdi>
          <span class="figure">
            {levelWords(last.value, unit)}{' '}
            <span class="when">{last.estimate ? t('year_estimate', String(last.year)) : last.year}</span>
          </span>
          <LevelChart series={series} unit={unit} lines={lines} span={span} top={top} />
        </summary>
        <p class="note">
          {rank && `${t('rank', ...rank)} `}
          {gapWords(last, lines, unit, perPoint)}
        </p>
        <table>
          <caption class="unseen">{t('table_caption', name)}</caption>
          <thead>
            <tr>
              <th scope="col">{t('table_year')}</th>
              <th scope="col">{unit}</th>
            </tr>
          </thead>
          <tbody>
            {series.map((point) => (
              <tr key={point.year}>
                <th scope="row">{point.year}</th>
                <td>
                  {levelWords(point.value, unit)}
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
