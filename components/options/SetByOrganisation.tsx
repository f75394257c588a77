import { t } from '../messages.ts';

/** Beside a control that a policy holds fast. */
export function SetByOrganisation({ when }: { when: boolean | undefined }) {
  return when ? <p class="hint set">{t('set_by_organisation')}</p> : null;
}
