import { foundPieces } from './found';

describe('foundPieces', () => {
  it('tells the words that were found from the words around them', () => {
    expect(foundPieces('She spoke of \u{E000}touch\u{E001}, slowly')).toEqual([
      { text: 'She spoke of ', isHit: false },
      { text: 'touch', isHit: true },
      { text: ', slowly', isHit: false },
    ]);
  });

  it('loses nothing where a mark is missing', () => {
    expect(
      foundPieces('a \u{E000}b')
        .map(({ text }) => text)
        .join(''),
    ).toBe('a b');
  });

  it('leaves markup as the words it is', () => {
    expect(foundPieces('<b>\u{E000}x\u{E001}</b>')[0]).toEqual({ text: '<b>', isHit: false });
  });
});
