import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Pack } from '../../brief/pack.ts';
import { COUNTED, type Counted, comparePacks, summarisePack } from '../../settings/pack-summary.ts';
import { formatDate } from '../dates.ts';
import { formatNumber, locale, type MessageKey, t } from '../messages.ts';
import type { OptionsDispatch, PackDraft, Undoable } from '../options-model.ts';
import { inWords } from '../topic-name.ts';
import { PackFaults } from './PackFaults.tsx';

interface Props {
  draft: PackDraft;
  dispatch: OptionsDispatch;
  undoable: Undoable;
}

const NAMES: Record<Counted | 'topics', MessageKey> = {
  topics: 'topics_title',
  entities: 'pack_entities',
  figures: 'pack_figures',
  facts: 'pack_facts',
  pledges: 'pack_pledges',
  checks: 'pack_checks',
  sources: 'pack_sources',
};

/** What a pack would bring, or what is wrong with it; nothing is taken before the reader says so. */
export function PackPreview({ draft, dispatch, undoable }: Props) {
  const title = useRef<HTMLHeadingElement>(null);
  const broken = 'problems' in draft;
  const key = broken ? '' : `${draft.pack.id} ${draft.pack.edition}`;
  // A reader who chose a file is led to what is in it; who is still typing is left where they type.
  useEffect(() => {
    if (!document.activeElement?.matches('textarea')) title.current?.focus();
  }, [key, broken]);
  const giveUp = (
    <button type="button" onClick={() => dispatch({ type: 'drop-draft' })}>
      {t('cancel')}
    </button>
  );
  if (broken) {
    return (
      <fieldset class="preview" aria-labelledby="preview-title">
        <h3 id="preview-title" ref={title} tabIndex={-1}>
          {t('pack_broken')}
        </h3>
        <PackFaults problems={draft.problems} />
        <p class="actions">{giveUp}</p>
      </fieldset>
    );
  }
  const { pack, before } = draft;
  const same = before && comparePacks(before, pack).same;
  return (
    <fieldset class="preview" aria-labelledby="preview-title">
      <h3 id="preview-title" ref={title} tabIndex={-1}>
        {t(before ? 'pack_update_of' : 'pack_new', pack.name)}
      </h3>
      {before && <Changes before={before} after={pack} />}
      <Contents pack={pack} />
      <p class="actions">
        {!same && (
          <button
            type="button"
            class="main"
            onClick={() => undoable(before ? 'undo_pack_updated' : 'undo_pack_added', { type: 'take-draft' })}
          >
            {t(before ? 'pack_update' : 'pack_add')}
          </button>
        )}
        {giveUp}
      </p>
    </fieldset>
  );
}

function Contents({ pack }: { pack: Pack }) {
  const { topics, counts, languages } = summarisePack(pack);
  const names = new Intl.DisplayNames(locale(), { type: 'language' });
  return (
    <dl class="contents">
      <Entry name={t('pack_edition')}>{formatDate(pack.edition)}</Entry>
      <Entry name={t('topics_title')}>
        <bdi>{inWords(topics, locale())}</bdi>
      </Entry>
      {COUNTED.map((part) => (
        <Entry key={part} name={t(NAMES[part])}>
          {formatNumber(counts[part])}
        </Entry>
      ))}
      <Entry name={t('pack_languages')}>
        {inWords(
          languages.map((code) => names.of(code) ?? code),
          locale(),
        )}
      </Entry>
    </dl>
  );
}

function Changes({ before, after }: { before: Pack; after: Pack }) {
  const { parts, same } = comparePacks(before, after);
  if (same) return <p>{t('pack_same')}</p>;
  return (
    <ul class="changes">
      <li>{t('pack_editions', formatDate(before.edition), formatDate(after.edition))}</li>
      {Object.entries(parts).map(([part, { added, changed, removed }]) => (
        <li key={part}>{t('pack_change', t(NAMES[part as Counted]), added, changed, removed)}</li>
      ))}
    </ul>
  );
}

function Entry({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
