import { guarded } from './formula';

/** For spreadsheets: that what follows is UTF-8. */
export const bom = '\uFEFF';

/** A file after RFC 4180, with a mark for spreadsheets that it is UTF-8. */
export const writeCsv = (rows: readonly (readonly string[])[]): string =>
  bom + rows.map((cells) => `${cells.map(written).join(',')}\r\n`).join('');

/** The same, with nothing in it that a spreadsheet would run. */
export const writeSafeCsv = (rows: readonly (readonly string[])[]): string =>
  writeCsv(rows.map((cells) => cells.map(guarded)));

const written = (text: string): string =>
  /[",;\s\uFEFF]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
