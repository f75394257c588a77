import type { FoundFact } from '../../brief/types.ts';
import { formatDate } from '../dates.ts';
import { t } from '../messages.ts';
import { Quote } from '../Quote.tsx';
import { reportUrl } from '../report.ts';
import { Sources } from '../Sources.tsx';
import type { SidebarModel } from '../sidebar-model.ts';
import { Entries, Section } from './Section.tsx';

/** Shown at once; the others unfold. */
const AT_ONCE = 3;

/** The key facts behind the story, the most relevant first. */
export function Facts({ model }: { model: SidebarModel }) {
  const { facts } = model.brief;
  if (!facts.length) return null;
  return (
    <Section name="facts" title="facts_title">
      <Entries items={facts} atOnce={AT_ONCE} more="facts_more">
        {(fact) => <Fact key={fact.id} fact={fact} model={model} />}
      </Entries>
    </Section>
  );
}

/** With where it stands and a way to say that it is wrong. */
export function Fact({ fact, model }: { fact: FoundFact; model: SidebarModel }) {
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
