/** What was just done, in words. */
import { t } from './messages.ts';

export type Notice = 'copied' | 'copy-failed';

export function noticeWords(notice: Notice): string {
  return t(notice === 'copied' ? 'notice_copied' : 'notice_copy_failed');
}
