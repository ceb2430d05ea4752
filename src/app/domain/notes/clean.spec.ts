import { aDocument, aParagraph } from '../../data/notes/notes.builders';
import { cleanDocument } from './clean';
import { documentText, emptyDocument, hasWords, sameDocument } from './document';

const doc = (...content: unknown[]) => ({ type: 'doc', content });

describe('cleanDocument', () => {
  it('leaves a good document as it is', () => {
    const good = aDocument('One', 'Two');
    expect(cleanDocument(good)).toEqual(good);
  });

  it('keeps the words of a part that it does not know', () => {
    const table = { type: 'table', content: [{ type: 'cell', content: [aParagraph('Kept')] }] };
    expect(documentText(cleanDocument(doc(table)))).toBe('Kept');
  });

  it('makes plain words of an unsafe link', () => {
    const marks = [{ type: 'link', attrs: { href: 'javascript:alert(1)' } }, { type: 'bold' }];
    const text = { type: 'text', text: 'here', marks };
    expect(cleanDocument(doc({ type: 'paragraph', content: [text] })).content[0]?.content).toEqual([
      { type: 'text', text: 'here', marks: [{ type: 'bold' }] },
    ]);
  });

  it('takes away what no database stores', () => {
    expect(documentText(cleanDocument(aDocument('a\0b\uD800c')))).toBe('ab\u{FFFD}c');
  });

  it('puts loose words and items where they may stand', () => {
    const clean = cleanDocument(
      doc({ type: 'text', text: 'loose' }, { type: 'bulletList', content: [aParagraph('item')] }),
    );
    expect(clean.content).toEqual([
      aParagraph('loose'),
      { type: 'bulletList', content: [{ type: 'listItem', content: [aParagraph('item')] }] },
    ]);
  });

  it('brings up what lies deeper than is stored, and loses no word', () => {
    let list: unknown = aParagraph('deep');
    for (let level = 0; level < 60; level++) {
      list = { type: 'bulletList', content: [{ type: 'listItem', content: [list] }] };
    }
    const clean = cleanDocument(doc(list));
    const depth = (part: { content?: readonly object[] }): number =>
      1 + Math.max(0, ...(part.content ?? []).map(depth));
    expect(depth(clean)).toBeLessThanOrEqual(32);
    expect(documentText(clean)).toContain('deep');
  });

  it('gives an empty page for what is no document', () => {
    expect([null, 'x', 7, {}, { content: 'x' }].map(cleanDocument)).toEqual(
      Array.from({ length: 5 }, () => emptyDocument),
    );
  });
});

describe('documents', () => {
  it('are the same in whatever order their keys stand', () => {
    const one = cleanDocument(doc({ type: 'heading', attrs: { level: 2 } }));
    const other = cleanDocument({
      content: [{ attrs: { level: 2 }, type: 'heading' }],
      type: 'doc',
    });
    expect(sameDocument(one, other)).toBeTrue();
  });

  it('say nothing as long as there is only space', () => {
    expect([hasWords(aDocument('  ')), hasWords(aDocument('word'))]).toEqual([false, true]);
  });
});
