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
