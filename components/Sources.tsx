import type { Source } from '../brief/types.ts';
import { formatDate, yearOf } from './dates.ts';
import { plural, t } from './messages.ts';
import { safeUrl } from './safe-url.ts';

/** Shown at once; of more than one beyond, the rest unfolds. */
const AT_ONCE = 2;

/** Where it stands, and of which day: a link a source. */
export function Sources({ sources, asOf }: { sources: Source[]; asOf?: string | null }) {
  if (!sources.length && !asOf) return null;
  const cut = sources.length > AT_ONCE + 1 ? AT_ONCE : sources.length;
  const named = sources.map((source) => labelOf(source));
  const item = (source: Source, i: number) => {
    // Two papers of one publisher in one year are told apart by their titles.
    const twice = named.filter((label) => label === named[i]).length > 1;
    return (
      <li key={source.url + source.title}>
        <SourceLink source={source} label={twice ? source.title : labelOf(source)} />
      </li>
    );
  };
  return (
    <>
      <ul class="sources">
        {sources.slice(0, cut).map(item)}
        {asOf && <li>{t('as_of', formatDate(asOf))}</li>}
      </ul>
      {sources.length > cut && (
        <details class="small">
          <summary>{plural('sources_more', sources.length - cut)}</summary>
          <ul class="sources">{sources.slice(cut).map((source, i) => item(source, i + cut))}</ul>
        </details>
      )}
    </>
  );
}

/** "NATO 2025". */
function labelOf({ title, publisher, date }: Source): string {
  return [publisher || title, date && yearOf(date)].filter(Boolean).join(' ');
}

/** The full title is in the tooltip and read out. A source whose address can't be opened is still named. */
export function SourceLink({ source, label = labelOf(source) }: { source: Source; label?: string }) {
  const { title, publisher, date } = source;
  const href = safeUrl(source.url);
  const full = [title, publisher, date && formatDate(date)].filter(Boolean).join(', ');
  if (!href) return <bdi title={full}>{label}</bdi>;
  return (
    <a href={href} target="_blank" rel="noopener noreferrer" title={full}>
      <bdi>{label}</bdi>
      <span class="unseen">: {full}</span>
    </a>
  );
}
