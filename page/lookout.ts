/**
 * When the spotter looks: once as the page is ready; again while a page that came without text is filled by its
 * scripts; and after each navigation without a load. On a page off topic nothing stays but the two listeners for that.
 */
import { watchContent, watchNavigation } from './watch.ts';

/** A page with fewer paragraphs than this may still be filling up. */
const THIN = 4;
/** When to look again at such a page, ms after the first look. */
const LATER = [700, 2500];
/** How long after a navigation the new text may take, ms. */
const ARRIVAL = 5000;

/**
 * @param look tells whether the page is worth the sidebar script; it is called at most once more after it said yes: never
 */
export function keepLookout(look: () => boolean): void {
  const over = new AbortController();
  let arrival: AbortController | undefined;
  const lookOnce = () => {
    if (!over.signal.aborted && look()) {
      over.abort();
      arrival?.abort();
    }
  };
  lookOnce();
  if (over.signal.aborted) return;

  // The list is live: asked for one entry, it looks no further than that.
  if (!document.getElementsByTagName('p')[THIN - 1]) {
    for (const delay of LATER) setTimeout(lookOnce, delay);
  }
  watchNavigation(() => {
    arrival?.abort();
    const mine = new AbortController();
    arrival = mine;
    watchContent(lookOnce, { quiet: 100, patience: 300, signal: mine.signal });
    setTimeout(() => mine.abort(), ARRIVAL);
    lookOnce();
  }, over.signal);
}
