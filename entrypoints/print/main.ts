/** Prints the brief of a tab (print.html?tab=ID): the page that is saved as HTML, in a frame. A popup can't: it closes. */
import { briefToHtml } from '../../components/brief-html.ts';
import { direction, locale, speak, t } from '../../components/messages.ts';
import { sendMessage } from '../../messages/messages.ts';
import { loadSettings } from '../../settings/store.ts';
import { loadTexts } from '../../settings/texts.ts';
import { loadTopicNames } from '../../settings/topics.ts';

const { settings } = await loadSettings();
speak(await loadTexts(settings.language));
document.documentElement.lang = locale();
document.documentElement.dir = direction();

const tabId = Number(new URLSearchParams(location.search).get('tab'));
const [report, names] = await Promise.all([
  sendMessage('report', undefined, tabId).catch(() => undefined),
  loadTopicNames(settings),
]);
if (report) {
  const frame = document.createElement('iframe');
  frame.title = report.brief.title || report.brief.url;
  document.title = frame.title;
  frame.onload = () => frame.contentWindow?.print();
  frame.src = URL.createObjectURL(new Blob([briefToHtml(report.brief, names)], { type: 'text/html' }));
  document.body.append(frame);
} else document.body.append(t('print_gone'));
