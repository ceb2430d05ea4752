import { type DocumentPart, type NoteDocument, partText } from '../../../domain/notes/document';

export type LineKind = 'heading' | 'paragraph' | 'item' | 'quote' | 'rule';

/** One line of a document as a person reads it, with the sign that stands before it. */
export interface Line {
  readonly kind: LineKind;
  readonly text: string;
}

/** A document as lines, for comparing. Empty lines are left out. */
export const linesOf = (document: NoteDocument): readonly Line[] =>
  document.content.flatMap((part) => lines(part, 'paragraph', ''));

function lines(part: DocumentPart, kind: LineKind, sign: string): readonly Line[] {
  const inner = part.content ?? [];
  switch (part.type) {
    case 'heading':
      return line('heading', partText(part));
    case 'paragraph':
      return line(kind, partText(part) && sign + partText(part));
    case 'horizontalRule':
      return line('rule', '―');
    case 'blockquote':
      return inner.flatMap((child) => lines(child, 'quote', ''));
    case 'listItem':
      return inner.flatMap((child, at) => lines(child, 'item', at === 0 ? '• ' : ''));
    case 'taskItem': {
      const box = part.attrs?.checked ? '☑ ' : '☐ ';
      return inner.flatMap((child, at) => lines(child, 'item', at === 0 ? box : ''));
    }
    default:
      return inner.flatMap((child) => lines(child, kind, sign));
  }
}

const line = (kind: LineKind, text: string): readonly Line[] => (text ? [{ kind, text }] : []);
