import { type DocumentPart, emptyDocument, type NoteDocument, type PartMark } from './document';
import { isSafeLink } from './links';

/** The database reads 31 levels: a list here, its item, a paragraph and a text below it. Deeper lists are brought up. */
const deepest = 28;

/** A part as it may come in: nothing of it is sure. */
interface Raw {
  readonly type?: unknown;
  readonly attrs?: unknown;
  readonly content?: unknown;
  readonly text?: unknown;
  readonly marks?: unknown;
}
type Attrs = Readonly<Record<string, unknown>>;

/**
 * Any document brought to the parts that are kept, each in a place where it may stand: an unknown part leaves its
 * words, an unsafe link becomes plain words, and characters that no database stores (NUL, halves of a pair) go.
 */
export function cleanDocument(raw: unknown): NoteDocument {
  const content = isRaw(raw) ? blocks(partsOf(raw), 1) : [];
  return content.length > 0 ? { type: 'doc', content } : emptyDocument;
}

export const cleanText = (text: string): string =>
  text.replaceAll('\0', '').replace(/\p{Surrogate}/gu, '\u{FFFD}');

const isRaw = (value: unknown): value is Raw => typeof value === 'object' && value !== null;
const partsOf = ({ content }: Raw): readonly Raw[] =>
  Array.isArray(content) ? content.filter(isRaw) : [];
const attrsOf = ({ attrs }: Raw): Attrs => (isRaw(attrs) ? (attrs as Attrs) : {});
const isInline = ({ type }: Raw): boolean => type === 'text' || type === 'hardBreak';
const within = (content: readonly DocumentPart[]) => (content.length > 0 ? { content } : {});

/** What may stand in a document, a quote or an item. Loose words get a paragraph around them. */
function blocks(parts: readonly Raw[], level: number): readonly DocumentPart[] {
  const result: DocumentPart[] = [];
  let loose: Raw[] = [];
  const settle = () => {
    const words = inline(loose);
    if (words.length > 0) result.push({ type: 'paragraph', content: words });
    loose = [];
  };
  for (const part of parts) {
    if (isInline(part)) {
      loose.push(part);
      continue;
    }
    settle();
    result.push(...block(part, level));
  }
  settle();
  return result;
}

function block(part: Raw, level: number): readonly DocumentPart[] {
  switch (part.type) {
    case 'paragraph':
      return [{ type: 'paragraph', ...within(inline(partsOf(part))) }];
    case 'heading': {
      const attrs = { level: attrsOf(part)['level'] === 3 ? 3 : 2 };
      return [{ type: 'heading', attrs, ...within(inline(partsOf(part))) }];
    }
    case 'horizontalRule':
      return [{ type: 'horizontalRule' }];
    case 'blockquote':
      return wrapped({ type: 'blockquote' }, blocks(partsOf(part), level + 1), level);
    case 'bulletList':
    case 'orderedList':
    case 'taskList':
      return list(part, part.type, level);
    default:
      return blocks(partsOf(part), level);
  }
}

function list(part: Raw, type: DocumentPart['type'], level: number): readonly DocumentPart[] {
  if (level > deepest) return blocks(partsOf(part), level);
  const items = partsOf(part).flatMap((child) => item(child, type === 'taskList', level + 1));
  const start = attrsOf(part)['start'];
  const counts = type === 'orderedList' && typeof start === 'number' && start !== 1;
  return wrapped({ type, ...(counts ? { attrs: { start } } : {}) }, items, level);
}

const wrapped = (
  part: DocumentPart,
  content: readonly DocumentPart[],
  level: number,
): readonly DocumentPart[] => {
  if (level > deepest) return content;
  return content.length > 0 ? [{ ...part, content }] : [];
};

function item(part: Raw, isTask: boolean, level: number): readonly DocumentPart[] {
  const isItem = part.type === 'listItem' || part.type === 'taskItem';
  const inner = blocks(isItem ? partsOf(part) : [part], level + 1);
  if (!isItem && inner.length === 0) return [];
  // An item begins with a paragraph, be it an empty one.
  const begins = inner[0]?.type === 'paragraph';
  const content = begins ? inner : [{ type: 'paragraph' } as const, ...inner];
  if (!isTask) return [{ type: 'listItem', content }];
  return [{ type: 'taskItem', attrs: { checked: attrsOf(part)['checked'] === true }, content }];
}

/** Words and line breaks; of anything else that stands between them, its words. */
function inline(parts: readonly Raw[]): readonly DocumentPart[] {
  return parts.flatMap((part): readonly DocumentPart[] => {
    if (part.type === 'hardBreak') return [{ type: 'hardBreak' }];
    return part.type === 'text' ? textPart(part) : inline(partsOf(part));
  });
}

function textPart(raw: Raw): readonly DocumentPart[] {
  const text = typeof raw.text === 'string' ? cleanText(raw.text) : '';
  const marks = Array.isArray(raw.marks) ? raw.marks.flatMap(cleanMark) : [];
  if (text === '') return [];
  return [{ type: 'text', text, ...(marks.length > 0 ? { marks } : {}) }];
}

function cleanMark(mark: unknown): readonly PartMark[] {
  if (!isRaw(mark)) return [];
  if (mark.type === 'bold' || mark.type === 'italic') return [{ type: mark.type }];
  const href = attrsOf(mark)['href'];
  return mark.type === 'link' && isSafeLink(href) ? [{ type: 'link', attrs: { href } }] : [];
}
