/** The toolbar button's popup. */
import { render } from 'preact';
import '../../components/styles/popup.css';
import { direction, locale, speak, t } from '../../components/messages.ts';
import { PopupApp } from '../../popup/app.tsx';
import { currentTab } from '../../popup/tab-state.ts';
import { loadSettings } from '../../settings/store.ts';
import { loadTexts } from '../../settings/texts.ts';

const [tab, { settings, locked = [] }] = await Promise.all([currentTab(), loadSettings()]);
speak(await loadTexts(settings.language));
document.documentElement.lang = locale();
document.documentElement.dir = direction();
document.title = t('name');
render(
  <PopupApp tab={tab} settings={settings} sitesLocked={locked.includes('siteMode')} />,
  document.getElementById('app') as HTMLElement,
);
