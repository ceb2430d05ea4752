const typography: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Array.from('’‘‚‛ʼʻ′´`', (mark) => [mark, "'"])),
  ...Object.fromEntries(Array.from('“”„‟«»″', (mark) => [mark, '"'])),
  ...Object.fromEntries(Array.from('‐‑‒–—―', (mark) => [mark, '-'])),
  '،': ',',
  '؛': ';',
  '؟': '?',
};

/** Letters that no decomposition takes to those that people type for them. */
const plain: Readonly<Record<string, string>> = {
  ...{ æ: 'ae', œ: 'oe', ß: 'ss', þ: 'th', ø: 'o', đ: 'd', ð: 'd', ł: 'l', ħ: 'h', ŧ: 't' },
  ...{ ı: 'i', ς: 'σ' },
};

const anyOf = (letters: Readonly<Record<string, string>>): RegExp =>
  new RegExp(`[${Object.keys(letters).join('')}]`, 'gu');

const isTypography = anyOf(typography);
const isSpecial = anyOf(plain);
const unseen = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]/gu;
/** Of Latin and Greek, of Cyrillic, Hebrew and Arabic. */
const marks = /[\u0300-\u036f]|[\u0483-\u0487]|[\u0591-\u05c7]|\u0640|[\u064b-\u065f]|\u0670/gu;

/**
 * A text as it is looked for: small letters without accents, ø as o, ß as ss, one kind of apostrophe, quotation mark
 * and dash, no marks that nobody sees. The same rule as private.fold() in the database.
 */
export const fold = (text: string): string =>
  text
    .replace(unseen, '')
    .replace(isTypography, (mark) => typography[mark] ?? mark)
    .normalize('NFKD')
    .toLowerCase()
    // The breve of й makes another letter of it.
    .replaceAll('\u0438\u0306', '\u0439')
    .replace(marks, '')
    .replace(isSpecial, (letter) => plain[letter] ?? letter)
    .normalize('NFC');

/** What a person typed to look for, word by word. */
export const wordsOf = (typed: string): readonly string[] =>
  fold(typed).split(/\s+/).filter(Boolean);

/** Whether a text holds every word of what a person typed, in any order. */
export const hasWords = (text: string, typed: string): boolean => {
  const folded = fold(text);
  return wordsOf(typed).every((word) => folded.includes(word));
};

/** A text without the marks that nobody sees: they come with what is copied from mails and pages. */
export const visible = (text: string): string => text.replace(unseen, '');

/** An address as it is kept and compared; private.clean_email() in the database does the same. */
export const cleanEmail = (typed: string): string =>
  visible(typed)
    .normalize('NFC')
    .trim()
    .replace(/^<?(?:mailto:)?([^<>?]*)(?:[?][^@]*)?>?$/i, '$1')
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFC');
