/**
 * Whether the extension is still there, in CSS. The background inserts PRESENCE with the marks' looks; the sidebar's own
 * sheet shows it only while that holds. Firefox takes inserted sheets out of every page in the moment an extension is
 * updated, switched off or removed, and its scripts with them (measured, 153): what would be left is a sidebar whose
 * buttons do nothing. Chromium leaves both; there sidebar/orphan.ts sees to it.
 */
export const PRESENCE = 'sidebrief-sidebar { --sidebrief-present: visible; }';

/** For the sidebar's root. `all` in frame.css spares custom properties, so that the inserted one comes in. */
export const WHILE_PRESENT = ':host { visibility: var(--sidebrief-present, hidden) !important; }';
