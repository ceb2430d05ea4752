import {
  type DocumentPart,
  hasOwnWords,
  type NoteDocument,
  withoutEmptySections,
} from './document';

const part = (type: DocumentPart['type'], text: string, level?: number): DocumentPart => ({
  type,
  ...(level === undefined ? {} : { attrs: { level } }),
  content: text === '' ? [] : [{ type: 'text', text }],
});
const heading = (text: string, level = 2) => part('heading', text, level);
const paragraph = (text = '') => part('paragraph', text);
const document = (...content: readonly DocumentPart[]): NoteDocument => ({ type: 'doc', content });

describe('A note as it is read', () => {
  it('leaves out headings below which nothing was written', () => {
    const focus = [heading('Focus'), paragraph('Rest.')];
    const read = withoutEmptySections(
      document(...focus, heading('Feelings'), paragraph(), heading('Agreements')),
    );
    expect(read).toEqual(document(...focus));
  });

  it('keeps a heading whose words stand below a smaller one, and lines before any heading', () => {
    const whole = document(
      paragraph(),
      paragraph('First.'),
      heading('Said'),
      heading('Ann', 3),
      paragraph('“Yes.”'),
    );
    expect(withoutEmptySections(whole)).toEqual(whole);
  });

  it('is empty where all of it is', () => {
    expect(
      withoutEmptySections(document(heading('Focus'), heading('Ann', 3), paragraph())),
    ).toEqual(document());
  });

  it('has words of its own once something stands beside the headings', () => {
    expect(hasOwnWords(document(heading('Focus'), paragraph(' ')))).toBeFalse();
    expect(hasOwnWords(document(heading('Focus'), paragraph('Rest.')))).toBeTrue();
  });
});
