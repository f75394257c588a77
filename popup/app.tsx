/** The popup: asks the tab once, shows what it says, carries out what the reader presses. */
import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { Popup } from '../components/Popup.tsx';
import type { PopupAction, PopupModel, PopupState } from '../components/popup-model.ts';
import { sendMessage } from '../messages/messages.ts';
import type { Shortcuts } from '../settings/commands.ts';
import type { Settings } from '../settings/settings.ts';
import { loadShortcuts } from '../settings/shortcuts.ts';
import { loadTopicNames } from '../settings/topics.ts';
import { saveBrief } from './save.ts';
import { askTab, hostOf, type Tab, tabState } from './tab-state.ts';

interface Props {
  tab: Tab | null;
  settings: Settings;
  sitesLocked: boolean;
}

export function PopupApp({ tab, settings, sitesLocked }: Props) {
  const [state, setState] = useState<PopupState>({ kind: 'loading' });
  const [topicNames, setTopicNames] = useState<Record<string, string>>({});
  const [notice, setNotice] = useState<PopupModel['notice']>();
  const [choices, setChoices] = useState(settings);

  const [shortcuts, setShortcuts] = useState<Shortcuts>({});

  const look = async (now = choices) => setState(await tabState(tab, now));
  useEffect(() => {
    void look();
    void loadTopicNames(settings).then(setTopicNames);
    void loadShortcuts().then(setShortcuts);
  }, []);

  const act = async ({ type }: PopupAction) => {
    if (!tab) return;
    const host = hostOf(tab.url);
    switch (type) {
      case 'toggle-sidebar': {
        const report = await askTab(tab.id);
        if (report?.sidebar === 'open') await sendMessage('hide', undefined, tab.id);
        else await sendMessage('show', { anyway: false }, tab.id);
        return look();
      }
      case 'read-anyway':
        if (!(await askTab(tab.id))) await sendMessage('read-tab', { tabId: tab.id });
        await sendMessage('show', { anyway: true }, tab.id);
        return look();
      case 'not-on-this-site':
      case 'on-this-site-again': {
        if (!host) return;
        const on = type === 'on-this-site-again';
        const changed = await sendMessage('switch-site', { host, on });
        setChoices(changed);
        if (on) await sendMessage('read-tab', { tabId: tab.id });
        else setState({ kind: 'off', why: changed.siteMode === 'only' ? 'unlisted' : 'listed' });
        return on ? look(changed) : undefined;
      }
      case 'copy':
        try {
          await navigator.clipboard.writeText(await sendMessage('copy-text', undefined, tab.id));
          return setNotice('copied');
        } catch {
          return setNotice('copy-failed');
        }
      case 'save-markdown':
      case 'save-html':
      case 'save-json':
        if (state.kind !== 'brief') return;
        return saveBrief(type, state.brief, topicNames, tab.id);
      case 'print':
        await browser.tabs.create({ url: browser.runtime.getURL(`/print.html?tab=${tab.id}`) });
        return window.close();
      case 'options':
        await browser.runtime.openOptionsPage();
        return window.close();
      case 'reload':
        await browser.tabs.reload(tab.id);
        return window.close();
      case 'allow-site': {
        const origins = host ? [`*://${host}/*`] : ['http://*/*', 'https://*/*'];
        if (await browser.permissions.request({ origins })) return look();
      }
    }
  };

  const failed = (error: Error) => setState({ kind: 'trouble', message: error.message, reload: true });
  const { theme, textSize } = choices;
  const model: PopupModel = {
    ...state,
    look: { theme, textSize },
    site: hostOf(tab?.url ?? null),
    topicNames,
    shortcuts,
    sitesLocked,
    ...(notice && { notice }),
  };
  return <Popup model={model} dispatch={(action) => void act(action).catch(failed)} />;
}
