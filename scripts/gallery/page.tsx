/** Draws the shot that the address names, as the entry points do. */
import { render } from 'preact';
import { direction, locale, useMessages } from '../../components/messages.ts';
import { Options } from '../../components/Options.tsx';
import { Popup } from '../../components/Popup.tsx';
import { recordView } from '../../components/record-view.ts';
import { Sidebar } from '../../components/Sidebar.tsx';
import { sidebarStyles } from '../../components/sidebar-styles.ts';
import { parseSite } from '../../settings/sites.ts';
import { headline, nato, optionsCases, paragraphs, popupCases, sidebarCases } from './cases.ts';
import { SHOTS, type Shot } from './shots.ts';
import { longResolver, resolverOf } from './words.ts';

const name = new URLSearchParams(location.search).get('shot');
const shot = SHOTS.find((one) => one.name === name);
if (!shot) throw new Error(`No shot named ${name}`);

const language = shot.language ?? 'en';
useMessages(shot.long ? longResolver : resolverOf(language), language === 'en' ? 'en-GB' : language);
document.documentElement.dir = shot.surface === 'sidebar' ? 'ltr' : direction();
const app = document.getElementById('app') as HTMLElement;
await { sidebar: drawSidebar, popup: drawPopup, options: drawOptions }[shot.surface](shot);
await new Promise((done) => setTimeout(done, 300));
document.documentElement.dataset.drawn = 'yes';

async function drawSidebar({ data, text, section, sidebarWidth }: Shot) {
  render(
    <article style="max-width: 620px; margin: 40px 0 40px 60px; font: 18px/28px Georgia, serif">
      <h1>{headline}</h1>
      {paragraphs.map((paragraph, i) => (
        <p key={String(i)}>{paragraph}</p>
      ))}
    </article>,
    app,
  );
  // A page that styles everything: none of it may reach the sidebar.
  const hostile = new CSSStyleSheet();
  hostile.replaceSync(
    'html { font-size: 62.5% } * { letter-spacing: 0.2px } sidebrief-sidebar { display: none !important; opacity: 0.2 }',
  );
  document.adoptedStyleSheets = [hostile];
  const host = document.createElement('sidebrief-sidebar');
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(sidebarStyles);
  root.adoptedStyleSheets = [sheet];
  document.documentElement.append(host);
  const model = sidebarCases[data]!;
  const look = {
    ...model.look,
    textSize: text ?? 100,
    width: sidebarWidth ?? 360,
    side: direction() === 'rtl' ? ('left' as const) : model.look.side,
  };
  // Names in the interface's language, as the sidebar does it.
  const record = recordView(nato, locale());
  render(<Sidebar model={{ ...model, record, look }} dispatch={(action) => console.info(action)} />, root);
  if (!section) return;
  for (const other of root.querySelectorAll<HTMLElement>('[data-section]')) {
    if (other.dataset['section'] !== section) other.style.display = 'none';
  }
  for (const details of root.querySelectorAll<HTMLDetailsElement>(`[data-section="${section}"] details`)) {
    // Of many charts one shows its table.
    details.open = !details.matches('.member') || details.closest('li')?.previousElementSibling === null;
  }
  await new Promise((done) => setTimeout(done, 50));
  // The picture is as tall as the section.
  const body = root.querySelector<HTMLElement>('.body');
  app.remove();
  document.documentElement.dataset['height'] = String((body?.scrollHeight ?? 0) + (body?.offsetTop ?? 0));
}

async function drawPopup({ data, text }: Shot) {
  await import('../../components/styles/popup.css');
  const model = popupCases[data]!;
  render(
    <Popup
      model={{ ...model, look: { ...model.look, textSize: text ?? 100 } }}
      dispatch={(action) => console.info(action)}
    />,
    app,
  );
}

async function drawOptions({ data, text }: Shot) {
  await import('../../components/styles/options.css');
  const model = optionsCases[data]!;
  const settings = { ...model.settings, textSize: text ?? 100 };
  const tryTopic = ({ words }: { words: string[] }, sample: string) =>
    words.flatMap((word): [number, number][] => {
      const at = sample.toLowerCase().indexOf(word.replaceAll('"', '').toLowerCase());
      return at < 0 ? [] : [[at, at + word.replaceAll('"', '').length]];
    });
  render(
    <Options
      model={{ ...model, settings }}
      dispatch={(action) => console.info(action)}
      tryTopic={tryTopic}
      parseSite={parseSite}
    />,
    app,
  );
  if (data !== 'editing') return;
  await act('.own button');
  await type(
    '.trial textarea',
    'A ship is held after an undersea cable and the power link Estlink 2 were cut.',
  );
  await type('.add input', 'no site');
  await act('.add button');
}

async function act(selector: string) {
  app.querySelector<HTMLElement>(selector)?.click();
  await new Promise((done) => setTimeout(done, 30));
}

async function type(selector: string, value: string) {
  const field = app.querySelector<HTMLInputElement>(selector);
  if (!field) return;
  field.value = value;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await new Promise((done) => setTimeout(done, 30));
}
