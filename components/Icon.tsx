const PATHS = {
  menu: 'M3 8h0M8 8h0M13 8h0',
  fold: 'M6 3l5 5-5 5',
  close: 'M4 4l8 8M12 4l-8 8',
};

/** A picture for a button that has its name in words elsewhere. */
export function Icon({ name }: { name: keyof typeof PATHS }) {
  return (
    <svg class={`icon-${name}`} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}
