import type { Source } from '../brief/types.ts';
import { formatDate } from './dates.ts';
import { t } from './messages.ts';
import { safeUrl } from './safe-url.ts';

/** Where it stands: one link a source, named by its publisher; the full title is in the tooltip and read out. */
export function Sources({ sources, asOf }: { sources: Source[]; asOf?: string | null }) {
  return (
    <p class="sources">
      {asOf && <span class="as-of">{t('as_of', formatDate(asOf))}</span>}
      {sources.map((source) => (
        <SourceLink key={source.url + source.title} source={source} />
      ))}
    </p>
  );
}

/** A source whose address can't be opened is still named. */
export function SourceLink({ source }: { source: Source }) {
  const { title, publisher, date } = source;
  const href = safeUrl(source.url);
  const full = date ? `${title}, ${formatDate(date)}` : title;
  const name = publisher || title;
  if (!href) return <span title={full}>{name}</span>;
  return (
    <a href={href} target="_blank" rel="noopener noreferrer" title={full}>
      <bdi>{name}</bdi>
      <span class="unseen">: {full}</span>
    </a>
  );
}
