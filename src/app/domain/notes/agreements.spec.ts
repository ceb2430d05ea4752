import { agreedIn, piecesOf, withAgreed } from './agreements';
import type { DocumentPart, NoteDocument } from './document';

const text = (words: string): DocumentPart => ({ type: 'text', text: words });
const heading = (words: string): DocumentPart => ({
  type: 'heading',
  attrs: { level: 2 },
  content: [text(words)],
});
const list = (...items: readonly string[]): DocumentPart => ({
  type: 'bulletList',
  content: items.map((words) => ({
    type: 'listItem',
    content: [{ type: 'paragraph', content: [text(words)] }],
  })),
});
const document = (...content: readonly DocumentPart[]): NoteDocument => ({ type: 'doc', content });

describe('The pieces of a document', () => {
  const agreed = (note: NoteDocument) => piecesOf(note).map((piece) => piece.agreed);

  it('are the lists below the heading “Agreements”, up to the next one, and what is between', () => {
    const note = document(
      list('Not this'),
      heading('Agreements:'),
      list('A walk', ' '),
      list('Phones away'),
      heading('Next time'),
      list('Nor this'),
    );
    expect(agreed(note)).toEqual([[], ['A walk'], ['Phones away'], []]);
    expect(piecesOf(note).flatMap(({ words }) => words.content)).toEqual(note.content);
  });

  it('are one without that heading, or with nothing below it', () => {
    expect(agreed(document(heading('Agreed'), list('A walk')))).toEqual([[]]);
    expect(agreed(document(heading('Agreements'), list(' ')))).toEqual([[]]);
  });

  it('take in more of them, after what is written', () => {
    const letter = document({ type: 'paragraph', content: [text('Dear Ann')] });
    const more = withAgreed(letter, ['A walk', 'A letter']);
    expect(agreedIn(more)).toEqual(['A walk', 'A letter']);
    expect(more.content[0]).toEqual(letter.content[0]);
    expect(withAgreed(document({ type: 'paragraph' }), ['A walk']).content.length).toBe(2);
  });
});
