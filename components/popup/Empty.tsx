import { locale, t } from '../messages.ts';
import type { PopupAction, PopupDispatch, PopupModel } from '../popup-model.ts';
import { keyHint } from '../shortcut-keys.ts';
import { inWords, topicName } from '../topic-name.ts';

interface Props {
  model: Exclude<PopupModel, { kind: 'brief' }>;
  dispatch: PopupDispatch;
}

/** Why there is no brief, in a sentence, and what can be done about it. */
export function Empty({ model, dispatch }: Props) {
  const act = (type: PopupAction['type'], words: string) => (
    <div class="actions">
      <button
        type="button"
        class="main"
        onClick={() => dispatch({ type })}
        {...keyHint(type === 'read-anyway' ? model.shortcuts?.['read-page'] : undefined)}
      >
        {words}
      </button>
    </div>
  );
  switch (model.kind) {
    case 'loading':
      return <p class="wait">{t('popup_loading')}</p>;
    case 'mention':
      return (
        <>
          <h2>
            {t(
              'popup_mention',
              inWords(
                model.topics.map((id) => topicName(id, model.topicNames)),
                locale(),
              ),
            )}
          </h2>
          {model.words.length > 0 && (
            <p class="why">
              {t('popup_mention_words')}{' '}
              {model.words.map((word, i) => (
                <span key={word}>
                  {i > 0 && ', '}
                  <q dir="auto">{word}</q>
                </span>
              ))}
            </p>
          )}
          {act('read-anyway', t('read_anyway'))}
        </>
      );
    case 'nothing':
      return (
        <>
          <h2>{t('popup_nothing')}</h2>
          <p class="why">{t('popup_nothing_why')}</p>
          {act('read-anyway', t('read_anyway'))}
        </>
      );
    case 'forbidden':
      return (
        <>
          <h2>{t('popup_forbidden')}</h2>
          <p class="why">{t(`popup_forbidden_${FORBIDDEN[model.page]}`)}</p>
        </>
      );
    case 'off':
      return (
        <>
          <h2>{t('popup_off')}</h2>
          <p class="why">
            {t(
              model.sitesLocked
                ? 'set_by_organisation'
                : model.why === 'listed'
                  ? 'popup_off_listed'
                  : 'popup_off_unlisted',
            )}
          </p>
          {!model.sitesLocked &&
            act('on-this-site-again', t(model.why === 'listed' ? 'on_this_site_again' : 'on_this_site'))}
        </>
      );
    case 'no-access':
      return (
        <>
          <h2>{t('popup_no_access')}</h2>
          <p class="why">{t('popup_no_access_why')}</p>
          {act('allow-site', t('allow_site'))}
        </>
      );
    case 'trouble':
      return (
        <>
          <p class="trouble" role="alert">
            {model.message}
          </p>
          {model.reload && act('reload', t('reload'))}
        </>
      );
  }
}

/** Message keys hold no hyphens. */
const FORBIDDEN = {
  store: 'store',
  pdf: 'pdf',
  'new-tab': 'new_tab',
  browser: 'browser',
  other: 'page',
} as const;
