/**
 * Sends nothing anywhere: the whole browser, its background included, goes through a proxy of ours that writes
 * down every request. The same session is run with and without the extension; both ask for the same things.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import { type Launched, launch, waitUntil } from '../../scripts/browser/launch.ts';
import { reportOf, tabIdOf } from '../../scripts/browser/read-brief.ts';
import { articlePage } from '../../scripts/demo/article-page.ts';
import { BROWSERS, type Kind, tabOf } from './harness.ts';
import { bakery } from './pages/off-topic.ts';

const SITE = 'http://news.example';

async function recordingProxy() {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const { host, pathname } = new URL(request.url ?? '', 'http://direct.invalid');
    asked.push(`${host}${pathname}`);
    if (host !== 'news.example') return void response.writeHead(502).end();
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(pathname === '/article' ? articlePage() : bakery);
  });
  server.on('connect', (request, socket) => {
    asked.push(request.url ?? '');
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    asked,
    port,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

const throughProxy = (kind: Kind, port: number) =>
  kind === 'chromium'
    ? { online: true, args: [`--proxy-server=127.0.0.1:${port}`, '--proxy-bypass-list=<-loopback>'] }
    : {
        prefs: {
          'network.proxy.type': 1,
          'network.proxy.http': '127.0.0.1',
          'network.proxy.http_port': port,
          'network.proxy.ssl': '127.0.0.1',
          'network.proxy.ssl_port': port,
          'network.proxy.allow_hijacking_localhost': true,
        },
      };

/** Reads an article, another page, and the options: what a reader does. */
async function session(launched: Launched, withExtension: boolean) {
  const page = await launched.browser.newPage();
  for (const path of ['/article', '/bakery', '/article']) {
    await page.goto(`${SITE}${path}`, { waitUntil: 'load' });
    if (withExtension && path === '/article') {
      const id = await tabIdOf(launched, page.url());
      await waitUntil(() => reportOf(launched, id));
      const tab = tabOf(launched, page, id);
      await tab.await('[data-section="facts"]');
      await tab.click('[data-section="pledges"] [data-paragraph="1"] button');
    } else {
      await new Promise((done) => setTimeout(done, 700));
    }
  }
  if (withExtension) {
    await launched.inExtension(async () => {
      await chrome.storage.local.set({ settings: { version: 1, theme: 'dark' } });
    });
    await new Promise((done) => setTimeout(done, 500));
  }
}

async function requestsOf(kind: Kind, withExtension: boolean): Promise<string[]> {
  const proxy = await recordingProxy();
  const launched = await launch(kind, {
    ...throughProxy(kind, proxy.port),
    ...(withExtension ? {} : { extension: null }),
  });
  try {
    if (withExtension) await launched.extensionPage();
    await session(launched, withExtension);
    return proxy.asked;
  } finally {
    await launched.close();
    proxy.close();
  }
}

const toSite = (requests: string[]) =>
  requests.filter((each) => each.startsWith('news.example') && !each.endsWith('/favicon.ico'));
const hosts = (requests: string[]) => new Set(requests.map((each) => each.split(/[:/]/)[0]));

describe.each(BROWSERS)('the network in %s', (kind) => {
  it('carries the page and nothing of ours', async () => {
    const without = await requestsOf(kind, false);
    const withIt = await requestsOf(kind, true);
    expect(toSite(withIt)).toEqual(toSite(without));
    expect(toSite(withIt)).toEqual(['news.example/article', 'news.example/bakery', 'news.example/article']);
    // What the browser itself asks for is the same with and without us.
    const ours = [...hosts(withIt)].filter((host) => !hosts(without).has(host));
    expect(ours).toEqual([]);
  });
});
