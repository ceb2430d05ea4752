import fc from 'fast-check';
import { guarded, unguarded } from '../../../../domain/csv/formula';
import { writeCsv } from '../../../../domain/csv/write-csv';
import { anyWords } from '../../../../domain/practices/testing/arbitraries';
import { parseCsv } from './csv';

const texts = (text: string) => parseCsv(text).map((cells) => cells.map((cell) => cell.text));

describe('a CSV file', () => {
  it('is read as it was written, whatever its cells hold', () => {
    const rows = fc.array(fc.array(anyWords, { minLength: 1, maxLength: 5 }), { maxLength: 5 });
    fc.assert(
      fc.property(rows, (cells) => {
        // Its first line says what parts the cells, as the names of the columns do.
        const all = [['title', 'steps'], ...cells];
        expect(texts(writeCsv(all))).toEqual(all);
      }),
      { numRuns: 300 },
    );
  });

  it('may have quotation marks, commas and line breaks in its cells', () => {
    expect(texts('a,"b ""c"", d","e\r\nf"\r\n"",g,""""')).toEqual([
      ['a', 'b "c", d', 'e\r\nf'],
      ['', 'g', '"'],
    ]);
  });

  it('may come from Europe, from a Mac of old, or with a mark of its encoding', () => {
    expect(texts('\uFEFFa;b\r\n"1,5";2')).toEqual([
      ['a', 'b'],
      ['1,5', '2'],
    ]);
    expect(texts('a\tb\rc\td')).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
    expect(texts('"a,b,c,d";e\n')).toEqual([['a,b,c,d', 'e']]);
    expect(texts('')).toEqual([]);
  });

  it('may say above its table how the cells are parted, as Excel writes it', () => {
    const table = [
      ['a', 'b,c,d'],
      ['1,5', '2'],
    ];
    for (const first of ['sep=;', 'SEP=;', '"sep=;"', 'sep=;;', '\uFEFFsep=;'])
      expect(texts(`${first}\r\na;b,c,d\r\n1,5;2`)).toEqual(table);
    expect(texts('sep=|\na|b,c,d\n1,5|2\n')).toEqual(table);
    expect(texts('sep=\t\na\tb,c,d\n1,5\t2')).toEqual(table);
    expect(parseCsv('sep=;\na;b')[0]?.[0]).toEqual({ line: 2, text: 'a' });
    expect(texts('sep=;')).toEqual([]);
  });

  it('says on which line each cell begins', () => {
    const lines = parseCsv('a,"b\nb",c\n\nd').map((cells) => cells.map(({ line }) => line));
    expect(lines).toEqual([[1, 1, 2], [3], [4]]);
  });

  it('is refused where its quotation marks make no sense, with the line', () => {
    const fault = (text: string) => () => parseCsv(text);
    expect(fault('a\n"b,c')).toThrow(jasmine.objectContaining({ line: 2 }));
    expect(fault('a\n"b\nb"c')).toThrow(jasmine.objectContaining({ line: 3 }));
  });

  it('of a megabyte without an end to its quotation mark is refused at once', () => {
    const started = performance.now();
    expect(() => parseCsv(`a\n"${'b""'.repeat(300_000)}`)).toThrow();
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});

describe('a cell that a spreadsheet would run', () => {
  it('is shown as text instead, and comes back as it was', () => {
    for (const text of ['=1+1', '+1', '-1', '@sum', '\tx', '\rx', '\nx', "'=1"]) {
      expect(guarded(text)).toBe(`'${text}`);
      expect(unguarded(guarded(text))).toBe(text);
    }
    for (const text of ['', '1', "it's", "'tis", "''", 'a=b']) expect(guarded(text)).toBe(text);
  });

  it('is the only one that changes on the way, whatever it holds', () => {
    fc.assert(
      fc.property(anyWords, (text) => {
        expect(unguarded(guarded(text))).toBe(text);
        expect(guarded(text)).not.toMatch(/^[=+\-@\t\r\n]/);
      }),
    );
  });
});
