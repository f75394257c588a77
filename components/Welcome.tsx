/** The page after the installation: what it does, what it may do and why, and an article to see it on. It asks for nothing. */
import type { BundledArticle } from '../brief/pack.ts';
import type { Settings } from '../settings/settings.ts';
import { direction, locale, type MessageKey, t } from './messages.ts';

interface Props {
  article: BundledArticle;
  look: Pick<Settings, 'theme' | 'textSize'>;
  onOptions: () => void;
}

/** The manifest's permissions, the widest first. */
const PERMISSIONS: [what: MessageKey, why: MessageKey][] = [
  ['welcome_sites', 'welcome_sites_why'],
  ['welcome_scripting', 'welcome_scripting_why'],
  ['welcome_menu', 'welcome_menu_why'],
  ['welcome_storage', 'welcome_storage_why'],
];

export function Welcome({ article, look, onOptions }: Props) {
  return (
    <main
      class="sb welcome"
      lang={locale()}
      dir={direction()}
      data-theme={look.theme}
      style={{ '--scale': look.textSize / 100 }}
    >
      <header>
        <h1>{t('welcome_title')}</h1>
        <p class="lead">{t('welcome_lead')}</p>
      </header>
      <section aria-labelledby="may">
        <h2 id="may">{t('welcome_permissions')}</h2>
        <dl>
          {PERMISSIONS.map(([what, why]) => (
            <div key={what}>
              <dt>{t(what)}</dt>
              <dd>{t(why)}</dd>
            </div>
          ))}
        </dl>
        <p class="promise">{t('welcome_nothing_sent')}</p>
        <div class="actions">
          <button type="button" class="main" onClick={onOptions}>
            {t('welcome_options')}
          </button>
        </div>
      </section>
      <section aria-labelledby="try">
        <h2 id="try">{t('welcome_try')}</h2>
        <p class="lead">{t('welcome_try_lead', article.publisher)}</p>
      </section>
      <Article article={article} />
    </main>
  );
}

/** Printed as a news page prints it, so that it is read like one. */
function Article({ article }: Pick<Props, 'article'>) {
  const { title, standfirst, publisher, published, url, paragraphs } = article;
  return (
    <article lang="en" dir="ltr">
      <header>
        <h1 class="headline">{title}</h1>
        {standfirst.map((text) => (
          <p key={text} class="standfirst">
            {text}
          </p>
        ))}
        <p class="by">
          <a href={url} rel="noreferrer">
            {publisher}
          </a>
          , <time dateTime={published ?? undefined}>{published}</time>
        </p>
      </header>
      <div class="text">
        {paragraphs.map((text, i) => (
          <p key={String(i)}>{text}</p>
        ))}
      </div>
    </article>
  );
}
