/**
 * What Word and web pages put on the clipboard, brought to plain lists, headings and paragraphs before the editor
 * reads it. The editor itself drops every part and attribute it does not know; this mends what would be lost on the way.
 */
export const cleanPasted = (html: string): string =>
  [withoutHidden, withoutOffice, withWordLists, withBold, withHeadings, withEmptyLines].reduce(
    (cleaned, rule) => rule(cleaned),
    html,
  );

/** Comments, styles, scripts and everything else that a person did not see on the page. */
export const withoutHidden = (html: string): string =>
  html
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/<!\[(?:if|endif)[^\]]*\]>/gi, '')
    .replace(/<(style|script|xml|title|head|template|noscript|svg|math)\b[\s\S]*?<\/\1\s*>/gi, '')
    .replace(/<(?:meta|link|base)\b[^>]*>/gi, '');

/** Word's own tags keep their words; its empty spacers go. */
export const withoutOffice = (html: string): string =>
  html.replace(/<o:p>(?:\s|&nbsp;)*<\/o:p>/gi, '').replace(/<\/?[a-z]+\d*:[a-z]+\b[^>]*>/gi, '');

const wordItem =
  /<p\b[^>]*(?:mso-list:\s*l\d+\s+level\d+|class=["']?MsoListParagraph)[^>]*>([\s\S]*?)<\/p>/gi;
/** What Word draws before an item: a bullet of a symbol font, or a number. */
const drawnSign =
  /^(?:\s|<span[^>]*>)*(?:<span[^>]*mso-list:\s*Ignore[^>]*>)?(?:\s|<span[^>]*>)*(\d+[.)]|[a-z][.)]|[·•▪◦o§ü-])(?:\s|&nbsp;|<\/?span[^>]*>)*/i;

/** Word sends lists as paragraphs with drawn bullets; they become lists. */
export function withWordLists(html: string): string {
  const items = html.replace(wordItem, (_whole, inner: string) => {
    const sign = drawnSign.exec(inner)?.[1] ?? '';
    const list = /^\d|^[a-z][.)]/i.test(sign) ? 'ol' : 'ul';
    return `<${list}><li><p>${inner.replace(drawnSign, '')}</p></li></${list}>`;
  });
  // Neighbours of one kind are one list.
  return items.replace(/<\/(ul|ol)>\s*<\1>/gi, '');
}

/** Google Docs wraps everything in a bold that is none, and says bold by a style. */
export const withBold = (html: string): string =>
  html
    .replace(/<b\b[^>]*font-weight:\s*normal[^>]*>([\s\S]*)<\/b>/gi, '$1')
    .replace(
      /<span\b[^>]*font-weight:\s*(?:bold|[6-9]00)[^>]*>([\s\S]*?)<\/span>/gi,
      '<strong>$1</strong>',
    );

/** A note has two levels: a page's title and its sections become the first, all below the second. */
export const withHeadings = (html: string): string =>
  html.replace(/<(\/?)h([1-6])\b/gi, (_whole, slash: string, level: string) =>
    Number(level) <= 2 ? `<${slash}h2` : `<${slash}h3`,
  );

const emptyLine =
  /<div\b[^>]*>(?:\s|&nbsp;|<\/?(?:span|font)\b[^>]*>)*<br\b[^>]*>(?:\s|&nbsp;|<\/?(?:span|font)\b[^>]*>)*<\/div>/gi;

/** A mail's empty line is a break alone in a block, which the editor would let go. */
export const withEmptyLines = (html: string): string => html.replace(emptyLine, '<p></p>');
