import { columnFrom, type Column, columns } from './columns';
import type { FileProblem } from './file-fault';
import { type JsonNode, parseJson } from './json-lines';
import type { GivenFile } from './read-csv';
import type { GivenPractice } from './read-practice';

/** A list of practices, or one under the name `practices`. Throws FileFault. */
export function readJson(text: string): GivenFile {
  const node = parseJson(text);
  const list = node.kind === 'record' ? node.entries.get('practices') : node;
  if (list?.kind !== 'list') {
    return {
      practices: [],
      problems: [{ line: 1, reason: 'A list of practices is expected here.' }],
    };
  }
  const read = list.items.map((item, place) => readItem(item, place + 1));
  return {
    practices: read.flatMap(({ practice }) => practice ?? []),
    problems: read.flatMap(({ problems }) => problems),
  };
}

interface ReadItem {
  readonly practice: GivenPractice | null;
  readonly problems: readonly FileProblem[];
}

function readItem(node: JsonNode, number: number): ReadItem {
  const { line } = node;
  if (node.kind !== 'record') {
    const problem = { line, practice: { number, title: '' }, reason: 'This is no practice.' };
    return { practice: null, problems: [problem] };
  }
  const cells = new Map<Column, { line: number; value: ReturnType<typeof valueOf> }>();
  const problems: FileProblem[] = [];
  for (const [name, value] of node.entries) {
    const column = columnFrom(name);
    if (column) cells.set(column, { line: value.line, value: valueOf(value) });
    else problems.push(unknown(name, value.line, number));
  }
  return { practice: { number, line, cells }, problems };
}

const unknown = (column: string, line: number, number: number): FileProblem => ({
  line,
  practice: { number, title: '' },
  column,
  reason: `No such name is known. Known are: ${columns.join(', ')}.`,
});

/** Null for what fits nowhere. */
function valueOf(node: JsonNode): string | readonly string[] | null {
  if (node.kind === 'plain') {
    if (typeof node.value === 'boolean') return null;
    return node.value === null ? '' : String(node.value);
  }
  if (node.kind === 'record') return null;
  const items = node.items.map((item) => (item.kind === 'plain' ? item.value : null));
  return items.every((item) => typeof item === 'string') ? items : null;
}
