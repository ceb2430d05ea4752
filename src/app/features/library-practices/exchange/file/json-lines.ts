import { visit } from 'jsonc-parser';
import { FileFault } from './file-fault';

/** A value of a JSON text, with the line it begins on, from 1. */
export type JsonNode = PlainNode | ListNode | RecordNode;

interface PlainNode {
  readonly line: number;
  readonly kind: 'plain';
  readonly value: string | number | boolean | null;
}

interface ListNode {
  readonly line: number;
  readonly kind: 'list';
  readonly items: JsonNode[];
}

interface RecordNode {
  readonly line: number;
  readonly kind: 'record';
  readonly entries: Map<string, JsonNode>;
}

const deepest = 20;

/** As JSON.parse, which knows no lines. Throws FileFault. */
export function parseJson(text: string): JsonNode {
  const tree = new Tree();
  visit(
    text,
    {
      onObjectBegin: (_at, _length, line) =>
        tree.begin({ line: line + 1, kind: 'record', entries: new Map() }),
      onArrayBegin: (_at, _length, line) => tree.begin({ line: line + 1, kind: 'list', items: [] }),
      onObjectProperty: (name) => tree.name(name),
      onLiteralValue: (value: PlainNode['value'], _at, _length, line) =>
        tree.add({ line: line + 1, kind: 'plain', value }),
      onObjectEnd: () => tree.end(),
      onArrayEnd: () => tree.end(),
      onError: (_error, _at, _length, line) => {
        throw fault(line + 1);
      },
    },
    { disallowComments: true },
  );
  return tree.whole();
}

const fault = (line: number): FileFault =>
  new FileFault(
    line,
    'This is not JSON: a comma, a bracket or a quotation mark is missing or too many.',
  );

/** What was read so far. */
class Tree {
  private readonly open: (ListNode | RecordNode)[] = [];
  private root: JsonNode | undefined;
  private named = '';

  begin(node: ListNode | RecordNode): void {
    this.add(node);
    this.open.push(node);
    if (this.open.length > deepest)
      throw new FileFault(node.line, 'Too many brackets within brackets.');
  }

  name(name: string): void {
    this.named = name;
  }

  add(node: JsonNode): void {
    const within = this.open.at(-1);
    if (!within) this.root = node;
    else if (within.kind === 'list') within.items.push(node);
    else within.entries.set(this.named, node);
  }

  end(): void {
    this.open.pop();
  }

  whole(): JsonNode {
    if (!this.root) throw fault(1);
    return this.root;
  }
}
