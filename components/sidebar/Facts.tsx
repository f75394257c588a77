import type { FoundFact } from '../../brief/types.ts';
import { formatDate } from '../dates.ts';
import { plural, t } from '../messages.ts';
import { Quote } from '../Quote.tsx';
import { reportUrl } from '../report.ts';
import { Sources } from '../Sources.tsx';
import type { SidebarModel } from '../sidebar-model.ts';

/** Shown at once; the others unfold. */
const AT_ONCE = 3;

/** The key facts behind the story, the most relevant first. */
export function Facts({ model }: { model: SidebarModel }) {
  const { facts } = model.brief;
  if (!facts.length) return null;
  const list = (some: FoundFact[]) => (
    <ul class="entries">
      {some.map((fact) => (
        <Fact key={fact.id} fact={fact} model={model} />
      ))}
    </ul>
  );
  return (
    <section data-section="facts" aria-labelledby="sb-facts">
      <h2 id="sb-facts">{t('facts_title')}</h2>
      {list(facts.slice(0, AT_ONCE))}
      {facts.length > AT_ONCE && (
        <details class="more">
          <summary>{plural('facts_more', facts.length - AT_ONCE)}</summary>
          {list(facts.slice(AT_ONCE))}
        </details>
      )}
    </section>
  );
}

function Fact({ fact, model }: { fact: FoundFact; model: SidebarModel }) {
  const { id, claim, asOf, because, sources } = fact;
  const report = reportUrl({
    id,
    claim,
    asOf: asOf && formatDate(asOf),
    page: model.brief.url,
    edition: model.record?.edition ?? null,
  });
  return (
    <li class="fact">
      <p>{claim}</p>
      <Sources sources={sources} asOf={asOf} />
      <ul class="sources">
        {because && (
          <li>
            {t('because')} <Quote lang={model.brief.lang}>{because}</Quote>
          </li>
        )}
        <li>
          <a href={report}>{t('report')}</a>
        </li>
      </ul>
    </li>
  );
}
