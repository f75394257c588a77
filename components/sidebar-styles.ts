/** The sidebar's one style sheet, for adoptedStyleSheets. Popup and options link styles/popup.css and styles/options.css. */
import css from './styles/sidebar.css?inline';

export const sidebarStyles: string = css;
