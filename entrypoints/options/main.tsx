/** The options page. */
import { render } from 'preact';
import '../../components/styles/options.css';
import { direction, locale, t } from '../../components/messages.ts';
import { OptionsApp } from '../../options/app.tsx';
import { loadStoredPacks } from '../../settings/packs.ts';
import { loadSettings } from '../../settings/store.ts';

document.documentElement.lang = locale();
document.documentElement.dir = direction();
document.title = t('options_title');
const [loaded, packs] = await Promise.all([loadSettings(), loadStoredPacks()]);
render(<OptionsApp loaded={loaded} packs={packs} />, document.getElementById('app') as HTMLElement);
