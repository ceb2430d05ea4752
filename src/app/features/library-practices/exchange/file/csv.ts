import { bom } from '../../../../domain/csv/write-csv';
import { FileFault, lineBreaks } from './file-fault';

export interface CsvCell {
  /** The line it begins on, from 1. */
  readonly line: number;
  readonly text: string;
}

const separators = [',', ';', '\t'] as const;
/** What Excel writes, and reads, above a table to say how its cells are parted. */
const saidSeparator = /^"?sep=([^"\r\n])"?[,;\t]*(?:\r\n|\n|\r|$)/i;
const quoted = /"(?:[^"]|"")*"?/g;

/**
 * The rows of a text after RFC 4180, or as spreadsheets of Europe write it, with semicolons.
 * Throws FileFault.
 */
export function parseCsv(text: string): readonly (readonly CsvCell[])[] {
  const content = text.startsWith(bom) ? text.slice(1) : text;
  const [line = '', said] = saidSeparator.exec(content) ?? [];
  return new CsvScanner(content, said ?? separatorOf(content), line.length).rows();
}

/** Whatever parts the first line most often, beside what is quoted there. */
function separatorOf(text: string): string {
  const [first = ''] = text
    .slice(0, 10_000)
    .replace(quoted, '')
    .split(/[\r\n]/);
  const count = (separator: string) => first.split(separator).length;
  return [...separators].sort((one, other) => count(other) - count(one))[0] ?? ',';
}

class CsvScanner {
  private line: number;

  /** @param at where the table begins */
  constructor(
    private readonly text: string,
    private readonly separator: string,
    private at: number,
  ) {
    this.line = 1 + lineBreaks(text.slice(0, at));
  }

  rows(): CsvCell[][] {
    const rows: CsvCell[][] = [];
    while (this.at < this.text.length) rows.push(this.row());
    return rows;
  }

  private row(): CsvCell[] {
    const cells = [this.cell()];
    while (this.text[this.at] === this.separator) {
      this.at++;
      cells.push(this.cell());
    }
    this.endLine();
    return cells;
  }

  private cell(): CsvCell {
    const { line } = this;
    return { line, text: this.text[this.at] === '"' ? this.inQuotes() : this.bare() };
  }

  private bare(): string {
    const from = this.at;
    while (this.at < this.text.length && !this.isEnd(this.text[this.at])) this.at++;
    return this.text.slice(from, this.at);
  }

  private inQuotes(): string {
    const { line } = this;
    // Two quotation marks stand for one: what lies between them is put together again.
    const parts: string[] = [];
    do {
      const from = this.at + 1;
      const end = this.text.indexOf('"', from);
      if (end === -1) throw new FileFault(line, 'A quotation mark opens here and never closes.');
      parts.push(this.text.slice(from, end));
      this.at = end + 1;
    } while (this.text[this.at] === '"');
    const text = parts.join('"');
    this.line += lineBreaks(text);
    return text;
  }

  private endLine(): void {
    if (this.at === this.text.length) return;
    if (!this.isEnd(this.text[this.at])) {
      throw new FileFault(this.line, 'Something stands after a closing quotation mark.');
    }
    this.at += this.text.startsWith('\r\n', this.at) ? 2 : 1;
    this.line++;
  }

  private isEnd(character = ''): boolean {
    return character === this.separator || character === '\r' || character === '\n';
  }
}
