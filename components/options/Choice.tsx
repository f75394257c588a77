import { SetByOrganisation } from './SetByOrganisation.tsx';

interface ChoiceProps<T extends string> {
  legend: string;
  name: string;
  value: T;
  options: { value: T; label: string; hint?: string }[];
  onChoose: (value: T) => void;
  /** Beside each other instead of below. */
  line?: boolean;
  /** A policy holds it fast. */
  locked?: boolean | undefined;
}

/** One of a few: radio buttons, because all choices are seen at once. */
export function Choice<T extends string>({
  legend,
  name,
  value,
  options,
  onChoose,
  line,
  locked,
}: ChoiceProps<T>) {
  return (
    <fieldset class={line ? 'line' : undefined} disabled={locked}>
      <legend>{legend}</legend>
      <SetByOrganisation when={locked} />
      <div>
        {options.map((option) => (
          <label class="row" key={option.value}>
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChoose(option.value)}
            />
            <span>
              {option.label}
              {option.hint && <span class="hint">{option.hint}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

interface SwitchProps {
  label: string;
  hint?: string;
  checked: boolean;
  onSwitch: (on: boolean) => void;
}

/** On or off. */
export function Switch({ label, hint, checked, onSwitch }: SwitchProps) {
  return (
    <label class="row">
      <input type="checkbox" checked={checked} onChange={(event) => onSwitch(event.currentTarget.checked)} />
      <span>
        {label}
        {hint && <span class="hint">{hint}</span>}
      </span>
    </label>
  );
}
