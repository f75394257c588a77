import type { Duplicate } from '../../brief/types.ts';
import { formatShare, t } from '../messages.ts';
import { paragraphName } from '../paragraph-name.ts';
import { SourceLink } from '../Sources.tsx';
import type { Dispatch, SidebarModel } from '../sidebar-model.ts';
import { Difference } from './Difference.tsx';
import { lit } from './lit.ts';

interface Props {
  run: Duplicate;
  model: SidebarModel;
  dispatch: Dispatch;
}

/** Characters of a paragraph's beginning that tell it from others. */
const BEGINNING = 90;

/** "¶6–10 repeat ¶1–5": each end goes there and lights the other up. */
export function Repeat({ run, model, dispatch }: Props) {
  const { first, again, kind, similarity } = run;
  return (
    <li class="repeat" data-paragraph={again[0]} {...lit([first, again], dispatch)}>
      <p class="run">
        <Go paragraphs={again} twin={first} dispatch={dispatch} />{' '}
        {t(again[0] === again[1] ? 'repeats' : 'repeat')}{' '}
        <Go paragraphs={first} twin={again} dispatch={dispatch} />
        <span class="place">
          <bdi>{kind === 'exact' ? t('repeat_exact') : t('repeat_near', formatShare(similarity))}</bdi>
        </span>
      </p>
      <Beginning model={model} paragraph={again[0]} />
      {kind === 'near' && (
        <>
          <Beginning model={model} paragraph={first[0]} />
          {model.paragraphs && <Difference pairs={pairsOf(run, model.paragraphs)} lang={model.brief.lang} />}
        </>
      )}
    </li>
  );
}

/** Paragraphs of one of the pack's articles, printed here. */
export function Reprint({ run, model, dispatch }: Props) {
  const { again, kind, similarity, article } = run;
  return (
    <li class="repeat" data-paragraph={again[0]}>
      <p class="run">
        <Go paragraphs={again} dispatch={dispatch} /> {t(again[0] === again[1] ? 'reprints' : 'reprint')}{' '}
        {article !== undefined && <ArticleName id={article} model={model} />}
        <span class="place">
          <bdi>
            {kind === 'bundled' && similarity < 1
              ? t('repeat_near', formatShare(similarity))
              : t('repeat_exact')}
          </bdi>
        </span>
      </p>
      <Beginning model={model} paragraph={again[0]} />
    </li>
  );
}

/** An article of a pack by its title and publisher. */
export function ArticleName({ id, model }: { id: string; model: SidebarModel }) {
  const known = model.record?.articles[id];
  if (!known) return <>{id}</>;
  return (
    <>
      <q dir="auto">{known.title}</q> (<SourceLink source={{ ...known, date: null }} />)
    </>
  );
}

interface GoProps {
  paragraphs: [number, number];
  range?: [number, number];
  twin?: [number, number];
  dispatch: Dispatch;
}

/** "¶6–10": goes there. */
export function Go({ paragraphs, range, twin, dispatch }: GoProps) {
  return (
    <button
      type="button"
      class="go"
      title={t('go_there')}
      onClick={() => dispatch({ type: 'go', paragraphs, ...(range && { range }), ...(twin && { twin }) })}
    >
      <bdi>{paragraphName(paragraphs)}</bdi>
    </button>
  );
}

/** The first words of a paragraph. */
export function Beginning({ model, paragraph }: { model: SidebarModel; paragraph: number }) {
  const words = model.paragraphs[paragraph];
  if (!words) return null;
  const cut =
    words.length > BEGINNING
      ? `${words.slice(0, words.lastIndexOf(' ', BEGINNING) + 1 || BEGINNING).trim()}…`
      : words;
  return (
    <p class="beginning" lang={model.brief.lang || undefined} dir="auto">
      {cut}
    </p>
  );
}

/** The texts of a run that differ, printing by printing. */
function pairsOf({ first, again, pairs }: Duplicate, paragraphs: readonly string[]): [string, string][] {
  const text = ([from, to]: [number, number]) => paragraphs.slice(from, to + 1).join(' ');
  return (pairs ?? [{ first, again }])
    .map((pair): [string, string] => [text(pair.first), text(pair.again)])
    .filter(([before, after]) => before !== after);
}
