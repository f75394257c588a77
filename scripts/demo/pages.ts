/** What npm start shows: the bundled article, files (served from here, with what stands beside them) and URLs. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, extname, join, normalize, resolve, sep } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { type Reply, type Server, serve } from '../browser/serve.ts';
import { articlePage } from './article-page.ts';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.htm': 'text/html; charset=utf-8',
  '.xhtml': 'application/xhtml+xml',
  '.xml': 'application/xml',
  '.svg': 'image/svg+xml',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.json': 'application/json',
  '.txt': 'text/plain; charset=utf-8',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
};

/** A page may say its own charset (older ones do); the header would overrule it, so it is left out there. */
function typeOf(path: string, body: Uint8Array): string {
  const type = TYPES[extname(path).toLowerCase()] ?? 'application/octet-stream';
  const head = Buffer.from(body.subarray(0, 2048)).toString('latin1');
  return type.startsWith('text/html') && /charset\s*=/i.test(head) ? 'text/html' : type;
}

function fileReply(folder: string, name: string): Reply | undefined {
  const path = normalize(join(folder, name));
  if (path !== folder && !path.startsWith(folder + sep)) return undefined;
  if (!existsSync(path) || !statSync(path).isFile()) return undefined;
  const zipped = path.endsWith('.gz');
  const body = zipped ? gunzipSync(readFileSync(path)) : readFileSync(path);
  return { body, type: typeOf(zipped ? path.slice(0, -3) : path, body) };
}

export interface Pages {
  urls: string[];
  /** Whether one of them is on another machine. */
  online: boolean;
  close(): Promise<void>;
}

const isUrl = (page: string) => /^https?:\/\//i.test(page);

/** @param pages files or http(s) URLs; none: the bundled article. Throws where a file isn't there. */
export async function openPages(pages: string[]): Promise<Pages> {
  const folders = pages.map((page) => (isUrl(page) ? '' : dirname(resolve(page))));
  for (const page of pages) {
    if (!isUrl(page) && !existsSync(page)) throw new Error(`There is no file ${page}`);
  }
  const server: Server = await serve((path) => {
    if (path === '/natos-new-chapter.html') return articlePage();
    const [, number = '', name = ''] = /^\/(\d+)\/(.+)$/s.exec(path) ?? [];
    const folder = folders[Number(number)];
    return folder && name ? fileReply(folder, name) : undefined;
  });
  const urls = pages.map((page, index) =>
    isUrl(page) ? page : `${server.origin}/${index}/${encodeURIComponent(basename(page))}`,
  );
  return {
    urls: urls.length > 0 ? urls : [`${server.origin}/natos-new-chapter.html`],
    online: pages.some(
      (page) => isUrl(page) && !/^https?:\/\/(127\.0\.0\.1|localhost|\[::1\])[:/]/i.test(page),
    ),
    close: () => server.close(),
  };
}
