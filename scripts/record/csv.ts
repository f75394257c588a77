/** Comma-separated values as spreadsheets write them (RFC 4180): quotes, doubled quotes, either line end, a BOM. */

/** Rows of cells, trimmed; lines that begin with # are apart, as "key: value". Throws where a quote isn't closed. */
export function parseCsv(text: string): { rows: string[][]; notes: Record<string, string> } {
  const rows: string[][] = [];
  const notes: Record<string, string> = {};
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  const endCell = (): void => {
    row.push(cell.trim());
    cell = '';
  };
  const endRow = (): void => {
    endCell();
    const [first = ''] = row;
    const note = /^#\s*([\w-]+)\s*:\s*(.*)$/.exec([first, ...row.slice(1)].join(',').replace(/,+$/, ''));
    if (note) notes[(note[1] ?? '').toLowerCase()] = (note[2] ?? '').trim();
    else if (row.some((each) => each !== '') && !first.startsWith('#')) rows.push(row);
    row = [];
  };
  const input = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  for (let at = 0; at < input.length; at++) {
    const char = input[at];
    if (quoted) {
      if (char !== '"') cell += char;
      else if (input[at + 1] === '"') {
        cell += '"';
        at++;
      } else quoted = false;
    } else if (char === '"' && cell.trim() === '') {
      cell = '';
      quoted = true;
    } else if (char === ',') endCell();
    else if (char === '\n') endRow();
    else cell += char;
  }
  if (quoted) throw new Error('A quotation mark is not closed.');
  if (cell !== '' || row.length > 0) endRow();
  return { rows, notes };
}
