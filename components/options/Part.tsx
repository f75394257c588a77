import type { ComponentChildren } from 'preact';

interface Props {
  id: string;
  title: string;
  lead?: string;
  children: ComponentChildren;
}

/** A part of the options: heading, a sentence on what it is for, the controls. */
export function Part({ id, title, lead, children }: Props) {
  return (
    <section id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      {lead && <p class="lead">{lead}</p>}
      {children}
    </section>
  );
}
