import { Fragment } from 'preact';
import type { Statement as StatementData } from '../../brief/types.ts';
import { t } from '../messages.ts';
import { paragraphName } from '../paragraph-name.ts';
import { Sources } from '../Sources.tsx';
import type { Dispatch, SidebarModel } from '../sidebar-model.ts';
import { Verdict } from '../Verdict.tsx';
import { lit } from './lit.ts';
import { Words } from './Words.tsx';

interface Props {
  statement: StatementData;
  model: SidebarModel;
  dispatch: Dispatch;
}

/** The page's own words, what the record says of them, what changed since, and where that stands. */
export function Statement({ statement, model, dispatch }: Props) {
  const { paragraph, verdict, also } = statement;
  const places = [paragraph, ...also];
  const lights = places.flatMap((p): [number, number][] => (p === null ? [] : [[p, p]]));
  return (
    <li
      class={`statement hang ${verdict}`}
      data-paragraph={paragraph ?? undefined}
      data-statement={model.brief.statements.indexOf(statement)}
      {...lit(lights, dispatch)}
    >
      <p class="meta">
        <Verdict verdict={verdict} />
        <span class="place">
          {places.map((p, i) => (
            <Fragment key={p}>
              {i > 0 && ', '}
              <bdi>{paragraphName(p === null ? null : [p, p])}</bdi>
            </Fragment>
          ))}
        </span>
      </p>
      <Words statement={statement} model={model} dispatch={dispatch} />
      {verdict === 'agrees' ? (
        <details class="small">
          <summary>{t('why')}</summary>
          <Reasons {...statement} />
        </details>
      ) : (
        <Reasons {...statement} />
      )}
    </li>
  );
}

/** What the record says, what has changed since, and the sources. */
export function Reasons({ note, since, sources, asOf }: StatementData) {
  return (
    <>
      {note && <p class="note">{note}</p>}
      {since && !note.includes(since) && (
        <p class="note">
          <strong>{t('since')}</strong> {since}
        </p>
      )}
      <Sources sources={sources} asOf={asOf} />
    </>
  );
}
