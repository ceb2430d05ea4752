import { readNumber, readWhole } from './number';

describe('A number as people write it', () => {
  const read: readonly (readonly [string, number])[] = [
    ['12', 12],
    [' 1,5 ', 1.5],
    ['1.5', 1.5],
    ['.5', 0.5],
    ['-3', -3],
    ['−3', -3],
    ['٣٫٥', 3.5],
    ['۱۲', 12],
    ['१२', 12],
    ['１２', 12],
    ['\u200e42\u200f', 42],
  ];
  for (const [typed, number] of read) {
    it(`is read from ${typed}`, () => {
      expect(readNumber(typed)).toBe(number);
    });
  }

  for (const typed of [
    '',
    ' ',
    '0x10',
    '1e3',
    'Infinity',
    '1,5,5',
    '1 000',
    '--1',
    'four',
    '0b1',
  ]) {
    it(`is not read from "${typed}"`, () => {
      expect(readNumber(typed)).toBeNaN();
    });
  }

  it('is whole where only a whole one makes sense', () => {
    expect([readWhole('٤٥'), readWhole('1,5'), readWhole('-1'), readWhole('0x10')]).toEqual([
      45,
      NaN,
      NaN,
      NaN,
    ]);
  });
});
