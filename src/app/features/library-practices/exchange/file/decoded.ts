import { FileFault } from './file-fault';

/** How a file begins that is itself a spreadsheet, whatever its name: a zip (Excel, OpenDocument, Numbers), old Excel. */
const spreadsheets = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
];
const saveIt = 'Save it as “CSV UTF-8”, or as JSON.';

/**
 * The text of a file: UTF-8, or UTF-16 where it says so, as some spreadsheets save. Any other encoding would have
 * to be guessed at, and a wrong guess would change somebody's words. Throws FileFault.
 */
export function decoded(bytes: Uint8Array): string {
  if (spreadsheets.some((marks) => marks.every((mark, at) => bytes[at] === mark)))
    throw new FileFault(1, `This is a spreadsheet, not a CSV, whatever its name says. ${saveIt}`);
  const [first, second] = bytes;
  const isUtf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  if (!isUtf16 && looksLikeUtf16(bytes))
    throw new FileFault(1, `This file is in UTF-16, without the mark that says so. ${saveIt}`);
  const encoding = isUtf16 ? (first === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new FileFault(1, `The letters of this file can’t be read. ${saveIt}`);
  }
}

/** Plain letters fill one byte of two there; the names of the columns are plain. */
function looksLikeUtf16(bytes: Uint8Array): boolean {
  const start = bytes.subarray(0, 64);
  const zeros = (from: 0 | 1) => start.filter((byte, at) => at % 2 === from && byte === 0).length;
  return Math.max(zeros(0), zeros(1)) > start.length / 4 && Math.min(zeros(0), zeros(1)) === 0;
}
