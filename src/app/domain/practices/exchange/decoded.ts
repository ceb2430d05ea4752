import { FileFault } from './file-fault';

/**
 * The text of a file: UTF-8, or UTF-16 where it says so, as some spreadsheets save. Any other encoding would have
 * to be guessed at, and a wrong guess would change somebody's words. Throws FileFault.
 */
export function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const isUtf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  const encoding = isUtf16 ? (first === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new FileFault(
      1,
      'The letters of this file can’t be read. Save it as “CSV UTF-8”, or as JSON.',
    );
  }
}
