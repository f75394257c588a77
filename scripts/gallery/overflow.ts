/** Text that has no room: what other languages break first. */
import type { Page } from 'puppeteer-core';

/** Elements whose text sticks out of its surface or is cut off, as lines to print. */
export function overflows(page: Page): Promise<string[]> {
  // No function with a name in here: tsx would add a helper that the page hasn't got.
  return page.evaluate(() => {
    const root = document.querySelector('sidebrief-sidebar')?.shadowRoot ?? document;
    const surface = root.querySelector('.sb');
    if (!surface) return ['nothing is drawn'];
    const room = surface.getBoundingClientRect();
    return [...surface.querySelectorAll('*')]
      .filter((element) => element.checkVisibility() && !element.closest('.unseen, svg, option'))
      .filter((element) => {
        const { left, right } = element.getBoundingClientRect();
        const { overflowX, textOverflow } = getComputedStyle(element);
        const inTab = !!element.parentElement?.matches('.opener');
        const cut = overflowX !== 'visible' && textOverflow !== 'ellipsis' && !element.matches('.opener');
        // A pixel's tolerance, as fractions are rounded. The folded tab runs downwards.
        return (
          left < room.left - 1 ||
          right > room.right + 1 ||
          (cut && element.scrollWidth > element.clientWidth + 1) ||
          (inTab && element.scrollHeight > element.clientHeight + 1)
        );
      })
      .map(
        (element) => `no room: <${element.localName} class="${element.className}"> ${element.textContent}`,
      );
  });
}
