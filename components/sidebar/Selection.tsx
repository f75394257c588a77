import { useEffect, useRef } from 'preact/hooks';
import type { CheckedStatement } from '../../brief/selection/check.ts';
import type { SelectionRepeat } from '../../brief/selection/repeats.ts';
import { IconButton } from '../IconButton.tsx';
import { formatShare, locale, t } from '../messages.ts';
import { paragraphName } from '../paragraph-name.ts';
import { Quote } from '../Quote.tsx';
import { selectionWords } from '../selection-words.ts';
import type { Dispatch, SelectionView, SidebarModel } from '../sidebar-model.ts';
import { inWords } from '../topic-name.ts';
import { Verdict } from '../Verdict.tsx';
import { Fact } from './Facts.tsx';
import { ArticleName, Beginning, Go } from './Repeat.tsx';
import { Entries } from './Section.tsx';
import { Reasons } from './Statement.tsx';
import { Words } from './Words.tsx';

/** Shown at once; the others unfold. */
const AT_ONCE = 5;
/** Characters of a long selection that tell which one it is. */
const SHOWN = 200;

interface Props {
  selection: SelectionView;
  model: SidebarModel;
  dispatch: Dispatch;
}

/** The answer on words that the reader selected. It takes the focus when it comes and gives it back when it is closed. */
export function Selection({ selection, model, dispatch }: Props) {
  const { id, text, cut, apart, siteOff, checked, repeats } = selection;
  const section = useRef<HTMLElement>(null);
  const before = useRef<HTMLElement | null>(null);
  useEffect(() => {
    const root = section.current?.getRootNode() as ShadowRoot | Document;
    const focused = root.activeElement ?? document.activeElement;
    if (!section.current?.contains(focused)) before.current = focused as HTMLElement | null;
    section.current?.scrollIntoView?.({ block: 'start' });
    section.current?.querySelector('h2')?.focus({ preventScroll: true });
  }, [id]);
  const close = () => {
    const back = before.current;
    dispatch({ type: 'close-selection' });
    back?.focus({ preventScroll: true });
  };
  const lang = model.brief.lang;
  return (
    <section
      ref={section}
      class="selection"
      data-section="selection"
      aria-labelledby="sb-selection"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        close();
      }}
    >
      <header>
        <h2 id="sb-selection" tabIndex={-1}>
          {t('selection_title')}
        </h2>
        <IconButton icon="close" label={t('close')} onClick={close} />
      </header>
      {text && (
        <p class="selected">
          <Quote lang={lang}>{text.length > SHOWN ? `${text.slice(0, SHOWN).trimEnd()}…` : text}</Quote>
        </p>
      )}
      <p class="lead">{selectionWords(selection)}</p>
      {checked && <Checked {...{ selection, model, dispatch }} />}
      {repeats && (
        <Entries items={repeats} atOnce={AT_ONCE} more="duplicates_more">
          {(repeat) => (
            <Repeat
              key={`${repeat.article?.id} ${repeat.paragraph}`}
              repeat={repeat}
              model={model}
              dispatch={dispatch}
            />
          )}
        </Entries>
      )}
      {cut && <p class="hint">{t('selection_cut')}</p>}
      {apart && <p class="hint">{t('selection_apart')}</p>}
      {siteOff && <p class="hint">{t('selection_site_off')}</p>}
    </section>
  );
}

function Checked({ selection, model, dispatch }: Props) {
  const { checked, known } = selection;
  if (!checked) return null;
  const { statements, facts } = checked;
  return (
    <>
      <Entries items={statements} atOnce={AT_ONCE} more="pledges_more">
        {(each) => (
          <Checking
            key={`${each.inPage} ${each.statement.paragraph} ${each.statement.start}`}
            checking={each}
            model={model}
            dispatch={dispatch}
          />
        )}
      </Entries>
      {!statements.some(({ statement }) => statement.verdict !== 'unmatched') && (
        <p class="hint">{t('selection_known', inWords([...known], locale()))}</p>
      )}
      {facts.length > 0 && (
        <>
          <p class="lead">{t('selection_facts')}</p>
          <Entries items={facts} atOnce={facts.length} more="facts_more">
            {(fact) => <Fact key={fact.id} fact={fact} model={model} />}
          </Entries>
        </>
      )}
    </>
  );
}

interface CheckingProps extends Omit<Props, 'selection'> {
  checking: CheckedStatement;
}

/** A statement of the selection, with its verdict; one that the brief has leads there. */
function Checking({ checking, model, dispatch }: CheckingProps) {
  const { statement, listed, inPage } = checking;
  const { paragraph, quote, verdict } = statement;
  const listedHere = listed >= 0 && !model.look.sectionsOff.includes('pledges');
  return (
    <li class={`statement hang ${verdict}`} data-paragraph={(inPage && paragraph) ?? undefined}>
      <p class="meta">
        <Verdict verdict={verdict} />
        {inPage && (
          <span class="place">
            <bdi>{paragraphName(paragraph === null ? null : [paragraph, paragraph])}</bdi>
          </span>
        )}
      </p>
      {inPage ? (
        <Words statement={statement} model={model} dispatch={dispatch} />
      ) : (
        <p class="quote">
          <Quote lang={model.brief.lang}>{quote}</Quote>
        </p>
      )}
      <Reasons {...statement} />
      {listedHere && (
        <button type="button" class="plain" onClick={(event) => goToEntry(event, listed)}>
          {t('selection_listed')}
        </button>
      )}
    </li>
  );
}

/** To the brief's own entry, unfolded where it was folded away. */
function goToEntry(event: Event, statement: number): void {
  const body = (event.currentTarget as HTMLElement).closest('.body');
  const entry = body?.querySelector<HTMLElement>(`[data-statement="${statement}"]`);
  const folded = entry?.closest('details');
  if (folded) folded.open = true;
  entry?.scrollIntoView({ block: 'start' });
  entry?.querySelector<HTMLElement>('button')?.focus({ preventScroll: true });
}

interface RepeatProps extends Omit<Props, 'selection'> {
  repeat: SelectionRepeat;
}

/** A paragraph that has the words too: of the page, with a way there, or of an article that a pack knows. */
function Repeat({ repeat, model, dispatch }: RepeatProps) {
  const { paragraph, article, range, similarity } = repeat;
  const alike = similarity === 1 ? t('repeat_exact') : t('repeat_near', formatShare(similarity));
  const place = [paragraph, paragraph] as [number, number];
  return (
    <li class="repeat" data-paragraph={article ? undefined : paragraph}>
      <p class="run">
        {article ? (
          <>
            {t('selection_elsewhere')} <ArticleName id={article.id} model={model} />{' '}
            <bdi>{paragraphName(place)}</bdi>
          </>
        ) : (
          <Go paragraphs={place} {...(range && { range })} dispatch={dispatch} />
        )}
        <span class="place">
          <bdi>{alike}</bdi>
        </span>
      </p>
      {!article && <Beginning model={model} paragraph={paragraph} />}
    </li>
  );
}
