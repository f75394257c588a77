import { useEffect, useRef } from 'preact/hooks';
import { orderSections, type Section } from '../../settings/sections.ts';
import type { Settings } from '../../settings/settings.ts';
import { t } from '../messages.ts';

interface Props {
  settings: Settings;
  set: (patch: Partial<Settings>) => void;
}

/** The sidebar's sections, on or off, in the reader's order. */
export function SectionList({ settings, set }: Props) {
  const { sectionsOff } = settings;
  const order = orderSections(settings.sectionsOrder);
  const list = useRef<HTMLUListElement>(null);
  /** The section that was moved and the way it went: its button keeps the focus, where there is further to go. */
  const moved = useRef<{ section: Section; by: 1 | -1 } | null>(null);
  useEffect(() => {
    if (!moved.current) return;
    const { section, by } = moved.current;
    moved.current = null;
    const buttons = list.current?.querySelectorAll<HTMLButtonElement>(`[data-of="${section}"]`) ?? [];
    const [up, down] = buttons;
    const wanted = by < 0 ? up : down;
    (wanted?.disabled ? [...buttons].find((button) => !button.disabled) : wanted)?.focus();
  }, [order.join()]);
  const move = (section: Section, by: 1 | -1) => {
    const from = order.indexOf(section);
    const next = order.filter((other) => other !== section);
    next.splice(from + by, 0, section);
    moved.current = { section, by };
    set({ sectionsOrder: next });
  };
  const turn = (section: Section, on: boolean) =>
    set({ sectionsOff: on ? sectionsOff.filter((off) => off !== section) : [...sectionsOff, section] });
  return (
    <ul class="own sections" ref={list}>
      {order.map((section, at) => {
        const name = t(`section_${section}`);
        return (
          <li key={section}>
            <label class="row">
              <input
                type="checkbox"
                checked={!sectionsOff.includes(section)}
                onChange={(event) => turn(section, event.currentTarget.checked)}
              />
              <span>{name}</span>
            </label>
            <span class="moves">
              <button
                type="button"
                class="icon"
                data-of={section}
                disabled={at === 0}
                aria-label={t('move_up', name)}
                onClick={() => move(section, -1)}
              >
                <span aria-hidden="true">↑</span>
              </button>
              <button
                type="button"
                class="icon"
                data-of={section}
                disabled={at === order.length - 1}
                aria-label={t('move_down', name)}
                onClick={() => move(section, 1)}
              >
                <span aria-hidden="true">↓</span>
              </button>
            </span>
          </li>
        );
      })}
    </ul>
  );
}
