/** Which sites Sidebrief runs on: host names in, match patterns out. A host means its subdomains too. */
import type { Settings } from './settings.ts';

/**
 * A site as a reader types it ("https://www.Example.com/news", "example.com", "*.example.com") to the host
 * name that is kept ("example.com"; www. is dropped, since readers don't mean it), or null for what is none.
 */
export function parseSite(typed: string): string | null {
  const text = typed
    .trim()
    .replace(/^\*\./, '')
    .replace(/^[a-z][a-z0-9+.-]*:\/\//i, '')
    .replace(/[/?#].*$/s, '');
  if (!text || /[\s*@]/.test(text)) return null;
  try {
    const host = new URL(`http://${text}`).hostname.replace(/^www\./, '').replace(/\.$/, '');
    return /^[a-z0-9.-]+$|^\[[0-9a-f:.]+\]$/.test(host) ? host : null;
  } catch {
    return null;
  }
}

/** Whether a host is the site or one of its subdomains. */
export function isOnSite(host: string, site: string): boolean {
  return host === site || host.endsWith(`.${site}`);
}

type SiteChoice = Pick<Settings, 'siteMode' | 'sitesExcept' | 'sitesOnly'>;

/** Whether the reader lets Sidebrief run on a host. */
export function runsOn(host: string, { siteMode, sitesExcept, sitesOnly }: SiteChoice): boolean {
  const bare = host.replace(/^www\./, '');
  return siteMode === 'only'
    ? sitesOnly.some((site) => isOnSite(bare, site))
    : !sitesExcept.some((site) => isOnSite(bare, site));
}

/** "*.host" covers the host itself; an IP address takes no wildcard. */
const pattern = (site: string) => (/^[\d.]+$|^\[/.test(site) ? `*://${site}/*` : `*://*.${site}/*`);

/** Match patterns for scripting.registerContentScripts; no `matches` means: register nothing. */
export function sitePatterns({ siteMode, sitesExcept, sitesOnly }: SiteChoice): {
  matches: string[];
  excludeMatches: string[];
} {
  return siteMode === 'only'
    ? { matches: sitesOnly.map(pattern), excludeMatches: [] }
    : { matches: ['http://*/*', 'https://*/*'], excludeMatches: sitesExcept.map(pattern) };
}

/** The patch that switches one site on or off in the mode that is set. */
export function switchSite(choice: SiteChoice, host: string, on: boolean): Partial<Settings> {
  const site = parseSite(host);
  if (!site) return {};
  if (choice.siteMode === 'only') {
    const others = choice.sitesOnly.filter((other) => !isOnSite(site, other));
    return { sitesOnly: on ? [...others, site] : others };
  }
  const others = choice.sitesExcept.filter((other) => !isOnSite(site, other));
  return { sitesExcept: on ? others : [...others, site] };
}
