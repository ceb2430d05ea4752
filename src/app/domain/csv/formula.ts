// What a spreadsheet takes for a formula: it could send what stands in the file anywhere.
const looksLikeFormula = /^'*[=+\-@\t\r\n]/;

/** With an apostrophe before what a spreadsheet would run: it then shows it as text. */
export const guarded = (text: string): string => (looksLikeFormula.test(text) ? `'${text}` : text);

/** What was guarded, without its apostrophe; what begins with one by itself stays. */
export const unguarded = (text: string): string =>
  text.startsWith("'") && looksLikeFormula.test(text) ? text.slice(1) : text;
