import type { Source } from '../brief/types.ts';
import { formatDate, yearOf } from './dates.ts';
import { t } from './messages.ts';
import { safeUrl } from './safe-url.ts';

/** Where it stands, and of which day: a link a source. */
export function Sources({ sources, asOf }: { sources: Source[]; asOf?: string | null }) {
  if (!sources.length && !asOf) return null;
  return (
    <ul class="sources">
      {sources.map((source) => (
        <li key={source.url + source.title}>
          <SourceLink source={source} />
        </li>
      ))}
      {asOf && <li>{t('as_of', formatDate(asOf))}</li>}
    </ul>
  );
}

/** Publisher and year; the full title is in the tooltip and read out. A source whose address can't be opened is still named. */
export function SourceLink({ source }: { source: Source }) {
  const { title, publisher, date } = source;
  const href = safeUrl(source.url);
  const full = date ? `${title}, ${formatDate(date)}` : title;
  const name = (
    <>
      <bdi>{publisher || title}</bdi>
      {date && yearOf(date) > 0 && ` ${yearOf(date)}`}
    </>
  );
  if (!href) return <span title={full}>{name}</span>;
  return (
    <a href={href} target="_blank" rel="noopener noreferrer" title={full}>
      {name}
      <span class="unseen">: {full}</span>
    </a>
  );
}
