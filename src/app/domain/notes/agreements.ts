import { fold } from '../words/fold';
import { type DocumentPart, hasWords, type NoteDocument, partText } from './document';

const lists: readonly DocumentPart['type'][] = ['bulletList', 'orderedList', 'taskList'];

const isAgreements = (part: DocumentPart): boolean =>
  part.type === 'heading' && fold(partText(part).replace(/^[\s:]+|[\s:]+$/g, '')) === 'agreements';

/** Words to be read as they are, or a list of what was agreed with the text of each item. */
export interface Piece {
  readonly words: NoteDocument;
  readonly agreed: readonly string[];
}

/** A document in pieces: the lists below the heading "Agreements" each by itself, what is between them together. */
export function piecesOf({ content }: NoteDocument): readonly Piece[] {
  const pieces: { parts: DocumentPart[]; agreed: readonly string[] }[] = [];
  let isBelow = false;
  for (const part of content) {
    if (part.type === 'heading') isBelow = isAgreements(part);
    const agreed = isBelow && lists.includes(part.type) ? textsOf(part) : [];
    const last = pieces.at(-1);
    if (agreed.length > 0 || !last || last.agreed.length > 0)
      pieces.push({ parts: [part], agreed });
    else last.parts.push(part);
  }
  return pieces.map(({ parts, agreed }) => ({ words: { type: 'doc', content: parts }, agreed }));
}

/** As `private.agreements_in` of the database finds them. */
const textsOf = (list: DocumentPart): readonly string[] =>
  (list.content ?? []).map((item) => partText(item).trim()).filter((text) => text !== '');

/** What was agreed, by the text of each item. */
export const agreedIn = (document: NoteDocument): readonly string[] =>
  piecesOf(document).flatMap(({ agreed }) => agreed);

/** A document with more that was agreed, under a heading of its own at the end. */
export function withAgreed(document: NoteDocument, texts: readonly string[]): NoteDocument {
  const words = (text: string): DocumentPart => ({ type: 'text', text });
  const item = (text: string): DocumentPart => ({
    type: 'listItem',
    content: [{ type: 'paragraph', content: [words(text)] }],
  });
  const begun = hasWords(document) ? document.content : [];
  const heading: DocumentPart = {
    type: 'heading',
    attrs: { level: 2 },
    content: [words('Agreements')],
  };
  return {
    type: 'doc',
    content: [...begun, heading, { type: 'bulletList', content: texts.map(item) }],
  };
}
