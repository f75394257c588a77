/** The options page. */
import { render } from 'preact';
import '../../components/styles/options.css';
import { OptionsApp } from '../../options/app.tsx';
import { speakIn } from '../../options/speak-in.ts';
import { loadStoredPacks } from '../../settings/packs.ts';
import { loadSettings } from '../../settings/store.ts';

const [loaded, packs] = await Promise.all([loadSettings(), loadStoredPacks()]);
await speakIn(loaded.settings.language);
render(<OptionsApp loaded={loaded} packs={packs} />, document.getElementById('app') as HTMLElement);
