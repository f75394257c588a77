/** The toolbar popup: the tab's brief in short, or a plain word on why there is none. */
import { direction, locale, t } from './messages.ts';
import { noticeWords } from './notice.ts';
import { BriefSummary } from './popup/BriefSummary.tsx';
import { Empty } from './popup/Empty.tsx';
import type { PopupDispatch, PopupModel } from './popup-model.ts';

export function Popup({ model, dispatch }: { model: PopupModel; dispatch: PopupDispatch }) {
  const { look, site, kind, notice } = model;
  const action = (type: Parameters<PopupDispatch>[0]['type'], words: string) => (
    <button type="button" class="plain" onClick={() => dispatch({ type })}>
      {words}
    </button>
  );
  return (
    <main
      class="sb popup"
      lang={locale()}
      dir={direction()}
      data-theme={look.theme}
      data-kind={kind}
      style={{ '--scale': look.textSize / 100 }}
    >
      <header>
        <h1>{t('name')}</h1>
        {site && (
          <bdi class="site" title={site}>
            {site}
          </bdi>
        )}
      </header>
      {kind === 'brief' ? (
        <BriefSummary model={model} dispatch={dispatch} />
      ) : (
        <Empty model={model} dispatch={dispatch} />
      )}
      <p class="notice" role="status">
        {notice && noticeWords(notice)}
      </p>
      <footer>
        {site &&
          !model.sitesLocked &&
          kind !== 'off' &&
          kind !== 'loading' &&
          action('not-on-this-site', t('not_on_this_site'))}
        {action('options', t('options'))}
      </footer>
    </main>
  );
}
