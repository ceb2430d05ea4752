import { agreementsIn } from './agreements';
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

describe('The agreements of a note', () => {
  it('are the lists below their heading, up to the next one', () => {
    const note = document(
      list('Not this'),
      heading('Agreements:'),
      list('A walk', ' '),
      list('Phones away'),
      heading('Next time'),
      list('Nor this'),
    );
    expect(agreementsIn(note)).toEqual(['A walk', 'Phones away']);
  });

  it('are none without that heading', () => {
    expect(agreementsIn(document(heading('Agreed'), list('A walk')))).toEqual([]);
  });
});
