import { FileFault, lineBreaks } from './file-fault';

/** A value of a JSON text, with the line it begins on, from 1. */
export type JsonNode = { readonly line: number } & (
  | { readonly kind: 'plain'; readonly value: string | number | boolean | null }
  | { readonly kind: 'list'; readonly items: readonly JsonNode[] }
  | { readonly kind: 'record'; readonly entries: ReadonlyMap<string, JsonNode> }
);

const deepest = 20;
const blanks = /[ \t\r\n]*/y;
const bare = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;

/** As JSON.parse, which knows no lines. Throws FileFault. */
export const parseJson = (text: string): JsonNode => new JsonScanner(text).whole();

class JsonScanner {
  private at = 0;
  private line = 1;
  private depth = 0;

  constructor(private readonly text: string) {}

  whole(): JsonNode {
    const node = this.node();
    if (this.at < this.text.length) throw this.fault();
    return node;
  }

  private node(): JsonNode {
    this.skip();
    const { line } = this;
    if (++this.depth > deepest) throw new FileFault(line, 'Too many brackets within brackets.');
    const node = this.read(line);
    this.depth--;
    this.skip();
    return node;
  }

  private read(line: number): JsonNode {
    if (this.take('{'))
      return { line, kind: 'record', entries: new Map(this.until('}', () => this.entry())) };
    if (this.take('[')) return { line, kind: 'list', items: this.until(']', () => this.node()) };
    return { line, kind: 'plain', value: this.text[this.at] === '"' ? this.string() : this.bare() };
  }

  private entry(): readonly [string, JsonNode] {
    this.skip();
    const name = this.string();
    this.skip();
    if (!this.take(':')) throw this.fault();
    return [name, this.node()];
  }

  private until<T>(end: string, one: () => T): T[] {
    const all: T[] = [];
    this.skip();
    if (this.take(end)) return all;
    do all.push(one());
    while (this.take(','));
    if (!this.take(end)) throw this.fault();
    return all;
  }

  private string(): string {
    if (this.text[this.at] !== '"') throw this.fault();
    let end = this.at;
    do end = this.text.indexOf('"', end + 1);
    while (end !== -1 && this.isEscaped(end));
    if (end === -1) throw this.fault();
    return this.parsed(this.text.slice(this.at, end + 1)) as string;
  }

  /** Whether an odd number of backslashes stands before it. */
  private isEscaped(at: number): boolean {
    let from = at;
    while (this.text[from - 1] === '\\') from--;
    return (at - from) % 2 === 1;
  }

  private bare(): number | boolean | null {
    bare.lastIndex = this.at;
    return this.parsed(bare.exec(this.text)?.[0] ?? '') as number | boolean | null;
  }

  private parsed(source: string): unknown {
    try {
      const value: unknown = JSON.parse(source);
      this.at += source.length;
      return value;
    } catch {
      throw this.fault();
    }
  }

  private take(character: string): boolean {
    if (this.text[this.at] !== character) return false;
    this.at++;
    return true;
  }

  private skip(): void {
    blanks.lastIndex = this.at;
    const skipped = blanks.exec(this.text)?.[0] ?? '';
    this.line += lineBreaks(skipped);
    this.at += skipped.length;
  }

  private fault(): FileFault {
    return new FileFault(
      this.line,
      'This is not JSON: a comma, a bracket or a quotation mark is missing or too many.',
    );
  }
}
