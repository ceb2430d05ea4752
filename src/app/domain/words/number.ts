import { visible } from './fold';

/** The nought of every script whose digits people type; the others follow it in order. */
const noughts = [
  ...[0x0660, 0x06f0, 0x0966, 0x09e6, 0x0a66, 0x0ae6, 0x0b66, 0x0be6, 0x0c66, 0x0ce6, 0x0d66],
  ...[0x0e50, 0x0ed0, 0x0f20, 0x1040, 0x17e0, 0x1810],
];

function digit(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  const nought = noughts.find((first) => code >= first && code < first + 10);
  return nought === undefined ? character : String(code - nought);
}

/** A text with the digits of any script as 0 to 9. */
export const plainDigits = (typed: string): string => typed.replace(/\p{Nd}/gu, digit);

const plain = (typed: string): string =>
  plainDigits(visible(typed).normalize('NFKC'))
    .replace(/\u2212/g, '-')
    .replace(/[,٫]/g, '.')
    .trim();

/** A number as people write it: digits of any script, a comma or a point. NaN for everything else, `0x10` and `1e3` too. */
export function readNumber(typed: string): number {
  const text = plain(typed);
  return /^[+-]?(\d+(\.\d*)?|\.\d+)$/.test(text) ? Number(text) : NaN;
}

/** A whole number from nought on; NaN for everything else. */
export function readWhole(typed: string): number {
  const text = plain(typed);
  return /^\d+$/.test(text) ? Number(text) : NaN;
}
