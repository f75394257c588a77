import { useState } from 'preact/hooks';
import type { Settings } from '../../settings/settings.ts';
import { t } from '../messages.ts';
import type { OptionsDispatch, OptionsModel, ParseSite } from '../options-model.ts';
import { Choice } from './Choice.tsx';
import { Part } from './Part.tsx';

interface Props {
  model: OptionsModel;
  set: (patch: Partial<Settings>) => void;
  dispatch: OptionsDispatch;
  parseSite: ParseSite;
}

/** Everywhere but on these sites, or only on these; each choice keeps its own list. */
export function Sites({ model, set, dispatch, parseSite }: Props) {
  const { settings, access } = model;
  const { siteMode } = settings;
  const list = siteMode === 'only' ? settings.sitesOnly : settings.sitesExcept;
  const locked = model.locked?.includes('siteMode');
  const keep = (sites: string[]) => set(siteMode === 'only' ? { sitesOnly: sites } : { sitesExcept: sites });
  return (
    <Part id="sites" title={t('sites_title')} lead={t('sites_lead')}>
      {access === 'on-click' && (
        <p class="trouble">
          {t('sites_on_click')}{' '}
          <button type="button" class="plain" onClick={() => dispatch({ type: 'allow-sites' })}>
            {t('sites_allow')}
          </button>
        </p>
      )}
      <Choice
        legend={t('sites_mode')}
        name="site-mode"
        locked={locked}
        value={siteMode}
        options={[
          { value: 'except', label: t('sites_except') },
          { value: 'only', label: t('sites_only') },
        ]}
        onChoose={(value) => set({ siteMode: value })}
      />
      <SiteList
        key={siteMode}
        label={t(siteMode === 'only' ? 'sites_list_only' : 'sites_list_except')}
        empty={t(siteMode === 'only' ? 'sites_empty_only' : 'sites_empty_except')}
        sites={list}
        locked={locked}
        keep={keep}
        parseSite={parseSite}
      />
    </Part>
  );
}

interface ListProps {
  label: string;
  empty: string;
  sites: string[];
  locked: boolean | undefined;
  keep: (sites: string[]) => void;
  parseSite: ParseSite;
}

function SiteList({ label, empty, sites, locked, keep, parseSite }: ListProps) {
  const [typed, setTyped] = useState('');
  const [trouble, setTrouble] = useState<string | null>(null);
  const add = (event: Event) => {
    event.preventDefault();
    if (!typed.trim()) return;
    const site = parseSite(typed);
    if (!site) return setTrouble(t('sites_invalid', typed.trim()));
    if (!sites.includes(site)) keep([...sites, site].sort());
    setTyped('');
  };
  return (
    <>
      {sites.length > 0 ? (
        <ul class="sites" aria-label={label}>
          {sites.map((site) => (
            <li key={site}>
              <bdi>{site}</bdi>
              {!locked && (
                <button
                  type="button"
                  class="plain"
                  aria-label={t('sites_remove', site)}
                  onClick={() => keep(sites.filter((other) => other !== site))}
                >
                  {t('remove')}
                </button>
              )}
            </li>
          ))}
        </ul>
      ) : (
        <p class="none">{empty}</p>
      )}
      {!locked && (
        <>
          <form class="add" onSubmit={add}>
            <label class="field">
              <span>{t('sites_add')}</span>
              <input
                type="text"
                inputMode="url"
                autoCapitalize="none"
                spellcheck={false}
                dir="ltr"
                placeholder="example.org"
                value={typed}
                aria-invalid={trouble !== null}
                aria-describedby="site-trouble"
                onInput={(event) => {
                  setTyped(event.currentTarget.value);
                  setTrouble(null);
                }}
              />
            </label>
            <button type="submit">{t('add')}</button>
          </form>
          <p id="site-trouble" class={trouble ? 'trouble' : 'hint'} role="status">
            {trouble ?? t('sites_hint')}
          </p>
        </>
      )}
    </>
  );
}
