interface Props {
  text: string;
  /** In order; those out of order or out of the text are left unmarked. */
  ranges: readonly [start: number, end: number][];
}

/** A text with some of its words marked. */
export function Marked({ text, ranges }: Props) {
  const parts = [];
  let at = 0;
  for (const [start, end] of ranges) {
    if (start < at || end > text.length || end <= start) continue;
    parts.push(text.slice(at, start), <mark key={start}>{text.slice(start, end)}</mark>);
    at = end;
  }
  parts.push(text.slice(at));
  return (
    <p class="marked" dir="auto">
      {parts}
    </p>
  );
}
