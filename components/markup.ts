/**
 * HTML as text, for files: what is put into a template is escaped unless it is markup itself, so that a page's words stay
 * words. Nothing here is ever parsed into a page of ours.
 */
export class Markup {
  constructor(readonly text: string) {}
}

type Value = string | number | Markup | readonly Markup[] | false | null | undefined;

/** A template of HTML; strings in it are escaped (in attributes too, which must be quoted), nothing stands for nothing. */
export function html(fixed: TemplateStringsArray, ...values: Value[]): Markup {
  return new Markup(fixed.reduce((text, part, i) => text + written(values[i - 1]) + part));
}

function written(value: Value): string {
  if (value instanceof Markup) return value.text;
  if (Array.isArray(value)) return value.map((each: Markup) => each.text).join('');
  if (value === false || value === null || value === undefined) return '';
  return String(value).replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
