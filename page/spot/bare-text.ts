/** Pages that write their text without paragraphs: what of their text nodes the spotters look at. */

/** Letters in paragraphs below which a page is taken for one of them. */
export const FEW = 800;
/** Text nodes of such a page that are shorter are menus and buttons. */
const SHORTEST = 25;
/** Apps carry their stories in scripts; a front page isn't about them. */
const UNSEEN = /^(?:script|style|noscript|template)$/i;

export const isBareText = (node: Text): boolean =>
  node.data.length >= SHORTEST && !UNSEEN.test(node.parentNode?.nodeName ?? '');
