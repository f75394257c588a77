import { Icon } from './Icon.tsx';

interface Props {
  icon: Parameters<typeof Icon>[0]['name'];
  label: string;
  onClick: () => void;
  expanded?: boolean;
}

/** A button that shows a picture and says its name. */
export function IconButton({ icon, label, onClick, expanded }: Props) {
  return (
    <button
      type="button"
      class="icon"
      aria-label={label}
      title={label}
      aria-expanded={expanded}
      onClick={onClick}
    >
      <Icon name={icon} />
    </button>
  );
}
