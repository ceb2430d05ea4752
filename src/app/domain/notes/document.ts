/** Rich text as it is stored: a tree of exactly these parts. The database refuses anything else. */
export const partTypes = [
  'paragraph',
  'heading',
  'bulletList',
  'orderedList',
  'listItem',
  'taskList',
  'taskItem',
  'blockquote',
  'hardBreak',
  'horizontalRule',
  'text',
] as const;
export type PartType = (typeof partTypes)[number];

export interface PartMark {
  readonly type: 'bold' | 'italic' | 'link';
  readonly attrs?: { readonly href?: string };
}

export interface DocumentPart {
  readonly type: PartType;
  readonly attrs?: {
    readonly level?: number;
    readonly checked?: boolean;
    readonly start?: number;
  };
  readonly content?: readonly DocumentPart[];
  readonly text?: string;
  readonly marks?: readonly PartMark[];
}

export interface NoteDocument {
  readonly type: 'doc';
  readonly content: readonly DocumentPart[];
}

export const emptyDocument: NoteDocument = { type: 'doc', content: [{ type: 'paragraph' }] };

/** Whether two documents say the same, whatever order their keys came back in. */
export const sameDocument = (one: NoteDocument, other: NoteDocument): boolean =>
  canonical(one) === canonical(other);

/** A text that two parts share exactly when they say the same. */
export const partKey = (part: DocumentPart): string => canonical(part);

const canonical = (value: unknown): string =>
  JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );

/** Whether somebody wrote a word into it. */
export const hasWords = (document: NoteDocument): boolean =>
  document.content.some((part) => partText(part).trim() !== '');

/** Whether there is a word in it beside its headings: a template alone says nothing. */
export const hasOwnWords = (document: NoteDocument): boolean =>
  document.content.some((part) => part.type !== 'heading' && partText(part).trim() !== '');

/** For reading: headings below which nothing was written are left out, with the empty lines below them. */
export function withoutEmptySections(document: NoteDocument): NoteDocument {
  const kept: DocumentPart[] = [];
  let at = 0;
  while (at < document.content.length) {
    const section = sectionAt(document.content, at);
    const first = section[0];
    const isEmpty = first?.type === 'heading' && !hasOwnWords({ type: 'doc', content: section });
    if (!isEmpty && first) kept.push(first);
    at += isEmpty ? section.length : 1;
  }
  return { type: 'doc', content: kept };
}

/** A heading with what stands below it, up to the next heading of its rank; any other part alone. */
function sectionAt(parts: readonly DocumentPart[], at: number): readonly DocumentPart[] {
  const [first, ...rest] = parts.slice(at);
  if (first?.type !== 'heading') return first ? [first] : [];
  const rank = (part: DocumentPart) => part.attrs?.level ?? 2;
  const next = rest.findIndex((part) => part.type === 'heading' && rank(part) <= rank(first));
  return [first, ...rest.slice(0, next < 0 ? rest.length : next)];
}

/** The words of a part, a line a paragraph. */
export function partText(part: DocumentPart): string {
  if (part.type === 'text') return part.text ?? '';
  if (part.type === 'hardBreak') return '\n';
  const inner = part.content ?? [];
  const isInline = part.type === 'paragraph' || part.type === 'heading';
  return inner.map(partText).join(isInline ? '' : '\n');
}

export const documentText = (document: NoteDocument): string =>
  document.content.map(partText).join('\n');
