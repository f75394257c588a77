/**
 * The page after the installation. The brief beside its article is no picture: the scripts that a news page gets run here
 * as they are, loaded by the page itself, since no browser injects anything into an extension's own pages.
 */
import { render } from 'preact';
import browser from 'webextension-polyfill';
import '../../components/styles/welcome.css';
import type { Pack } from '../../brief/pack.ts';
import { direction, speak, t } from '../../components/messages.ts';
import { Welcome } from '../../components/Welcome.tsx';
import { highlightStyles } from '../../page/highlight-styles.ts';
import { loadSettings } from '../../settings/store.ts';
import { loadTexts } from '../../settings/texts.ts';

const { sidebriefRecord: record, settings } = await begin();
const article = record?.articles[0];
if (article) {
  document.documentElement.dir = direction();
  document.title = t('welcome_title');
  // The brief is the article's, whatever the page around it is called.
  const meta = document.createElement('meta');
  meta.setAttribute('property', 'og:title');
  meta.content = article.title;
  document.head.append(meta);
  render(
    <Welcome article={article} look={settings} onOptions={() => void browser.runtime.openOptionsPage()} />,
    document.getElementById('app') as HTMLElement,
  );
  const marks = new CSSStyleSheet();
  marks.replaceSync(highlightStyles);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, marks];
  await load('pack/words-en.js', 'engine.js', 'sidebar.js', 'wishes.js', 'reader.js');
}

async function begin() {
  const [{ settings }] = await Promise.all([loadSettings(), load('pack/record.js')]);
  speak(await loadTexts(settings.language));
  return { settings, ...(globalThis as { sidebriefRecord?: Pack }) };
}

/** One after the other, as they are injected elsewhere. */
async function load(...files: string[]): Promise<void> {
  for (const file of files) {
    const script = document.createElement('script');
    script.src = browser.runtime.getURL(`/${file}`);
    await new Promise<void>((done, failed) => {
      script.onload = () => done();
      script.onerror = () => failed(new Error(`${file} did not come.`));
      document.head.append(script);
    });
  }
}
