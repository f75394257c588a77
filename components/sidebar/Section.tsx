import type { ComponentChildren } from 'preact';
import { type MessageKey, type PluralKey, plural, t } from '../messages.ts';
import type { Section as SectionName } from '../sidebar-model.ts';

interface Props {
  name: SectionName;
  title: MessageKey;
  children: ComponentChildren;
}

/** A section of the sidebar under its heading. */
export function Section({ name, title, children }: Props) {
  const id = `sb-${name}`;
  return (
    <section data-section={name} aria-labelledby={id}>
      <h2 id={id}>{t(title)}</h2>
      {children}
    </section>
  );
}

interface EntriesProps<T> {
  items: readonly T[];
  /** How many are shown at once; the rest unfolds. */
  atOnce: number;
  /** "3 more facts". */
  more: PluralKey;
  children: (item: T) => ComponentChildren;
  class?: string;
}

/** A list whose end unfolds. */
export function Entries<T>({ items, atOnce, more, children, class: name = 'entries' }: EntriesProps<T>) {
  const rest = items.length - atOnce;
  const list = (some: readonly T[]) => some.length > 0 && <ul class={name}>{some.map(children)}</ul>;
  return (
    <>
      {list(items.slice(0, atOnce))}
      {rest > 0 && (
        <details class="more">
          <summary>{plural(more, rest)}</summary>
          {list(items.slice(atOnce))}
        </details>
      )}
    </>
  );
}
