/**
 * Where a page without text of its own may keep its article: in open shadow roots, and in frames of its own
 * origin. Looked for only where the page itself is thin, as it takes a look at every element.
 */
import { bodyOf, queryAll, shadowOf } from './dom.ts';
import { type Elected, vote } from './vote.ts';

/** A page with this much text has its article in plain sight; in characters. */
const ENOUGH = 500;
/** Text elsewhere has to be this much more, since a page's own is the likelier article. */
const MORE = 2;
/** How many shadow roots and frames are looked into. */
const MOST = 200;

/** What holds the article's text, in the page or in what it holds; `body` is the body it was found in. */
export function findRoot(body: Node): (Elected & { body: Node }) | null {
  const own = vote(body);
  let best = own && { ...own, body };
  if (own && own.total >= ENOUGH) return best;
  let most = (own?.total ?? 0) * MORE;
  const inner = innerRoots(body);
  for (let at = 0; at < inner.length && at < MOST; at += 1) {
    const root = inner[at]!;
    const found = vote(root);
    if (found && found.total > most) {
      most = found.total;
      best = { ...found, body: root };
    }
    if (inner.length < MOST) inner.push(...innerRoots(root));
  }
  return best;
}

function innerRoots(root: Node): Node[] {
  const found: Node[] = [];
  for (const element of queryAll(root, '*')) {
    const shadow = shadowOf(element);
    if (shadow) found.push(shadow);
  }
  for (const frame of queryAll(root, 'iframe,frame')) {
    const body = frameBody(frame as HTMLIFrameElement);
    if (body) found.push(body);
  }
  return found;
}

/** Null for frames of other origins, which some browsers refuse by throwing. */
function frameBody(frame: HTMLIFrameElement): Node | null {
  try {
    return frame.contentDocument && bodyOf(frame.contentDocument);
  } catch {
    return null;
  }
}
