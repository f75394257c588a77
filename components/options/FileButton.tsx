interface Props {
  label: string;
  /** Id of what says why a file wasn't taken. */
  describedBy: string;
  /** Larger files are something else, and aren't read. */
  largest: number;
  /** The file's text; null where it can't be read or is too large. */
  onText: (text: string | null) => void;
}

/** A file chooser that looks like its neighbours: the label is the button, the focus shows on it. */
export function FileButton({ label, describedBy, largest, onText }: Props) {
  const read = async (input: HTMLInputElement) => {
    const file = input.files?.[0];
    // The same file may be chosen again after it was put right.
    input.value = '';
    if (file) onText(await textOf(file, largest));
  };
  return (
    <label class="button">
      <input
        type="file"
        accept=".json,application/json"
        class="unseen"
        aria-describedby={describedBy}
        onChange={(event) => read(event.currentTarget)}
      />
      {label}
    </label>
  );
}

/** A file's text; null where it can't be read or has more bytes than `largest`. */
export async function textOf(file: File, largest: number): Promise<string | null> {
  return file.size > largest ? null : await file.text().catch(() => null);
}
