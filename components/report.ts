/**
 * "Is this wrong?": a letter that only the reader can send. A mailto: address, not a web form, because opening
 * one tells nobody anything: the text stays in the reader's mail program until they press send.
 */
import { t } from './messages.ts';

const REPORT_TO = 'corrections@sidebrief.example';

export interface Report {
  /** Id of the fact or pledge, so that it is found in the record. */
  id: string;
  claim: string;
  asOf: string | null;
  /** The page it was shown beside; the reader may strike it out. */
  page: string;
  edition: string | null;
}

/** A mailto: URL with subject and body filled in. */
export function reportUrl({ id, claim, asOf, page, edition }: Report): string {
  const body = [
    t('report_intro'),
    '',
    `${id}: ${claim}`,
    asOf ? t('as_of', asOf) : '',
    edition ? t('report_edition', edition) : '',
    '',
    t('report_wrong'),
    '',
    '',
    t('report_source'),
    '',
    '',
    t('report_page', page),
  ];
  return `mailto:${REPORT_TO}?subject=${encodeURIComponent(t('report_subject', id))}&body=${encodeURIComponent(
    body.filter((line, i) => line !== '' || body[i - 1] !== '').join('\r\n'),
  )}`;
}
