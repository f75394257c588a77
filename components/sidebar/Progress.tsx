import { t } from '../messages.ts';

/** On a very long page: how far the brief is. Nothing is said of what wasn't looked at yet. */
export function Progress({ done }: { done: number }) {
  return (
    <label class="progress">
      {t('brief_progress')} <progress value={done} />
    </label>
  );
}
