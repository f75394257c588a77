/** The options page. */
import { render } from 'preact';
import '../../components/styles/options.css';
import { direction, locale, t } from '../../components/messages.ts';
import { OptionsApp } from '../../options/app.tsx';
import { loadSettings } from '../../settings/store.ts';
import { listTopics } from '../../settings/topics.ts';

document.documentElement.lang = locale();
document.documentElement.dir = direction();
document.title = t('options_title');
const [loaded, topics] = await Promise.all([loadSettings(), listTopics()]);
render(<OptionsApp loaded={loaded} topics={topics} />, document.getElementById('app') as HTMLElement);
