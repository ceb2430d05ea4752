import fc from 'fast-check';
import { type JsonNode, parseJson } from './json-lines';

function valueOf(node: JsonNode): unknown {
  if (node.kind === 'plain') return node.value;
  if (node.kind === 'list') return node.items.map(valueOf);
  return Object.fromEntries([...node.entries].map(([name, value]) => [name, valueOf(value)]));
}

function accepts(parse: () => unknown): boolean {
  try {
    parse();
    return true;
  } catch {
    return false;
  }
}

describe('a JSON file', () => {
  it('means what the browser’s own reader takes it for', () => {
    const indented = fc.tuple(fc.jsonValue({ maxDepth: 5 }), fc.integer({ min: 0, max: 3 }));
    fc.assert(
      fc.property(indented, ([value, blanks]) => {
        const text = JSON.stringify(value, null, blanks);
        expect(valueOf(parseJson(text))).toEqual(JSON.parse(text));
      }),
    );
  });

  it('is refused exactly where the browser’s own reader refuses it', () => {
    const parts = [
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"',
      '"a"',
      '\\',
      '1',
      '-',
      '.5',
      'e1',
      'true',
      ' ',
    ];
    const aText = fc.array(fc.constantFrom(...parts, '\n', 'null', '\\"'), { maxLength: 9 });
    fc.assert(
      fc.property(aText, (all) => {
        const text = all.join('');
        expect(accepts(() => parseJson(text))).toBe(accepts(() => JSON.parse(text) as unknown));
      }),
      { numRuns: 2_000 },
    );
  });

  it('says on which line each of its values begins', () => {
    const node = parseJson('{\n  "a": [\n    1,\r\n    {"b": 2}\n  ]\n}');
    const list = node.kind === 'record' ? node.entries.get('a') : undefined;
    const lines = list?.kind === 'list' ? list.items.map(({ line }) => line) : [];
    expect([node.line, list?.line, ...lines]).toEqual([1, 2, 3, 4]);
  });

  it('says on which line it stops being JSON', () => {
    expect(() => parseJson('[\n1,\n2\n3]')).toThrow(jasmine.objectContaining({ line: 4 }));
    expect(() => parseJson('[\n"a\n"]')).toThrow(jasmine.objectContaining({ line: 2 }));
  });

  it('of nothing but brackets is refused, not followed down', () => {
    expect(() => parseJson('['.repeat(500_000))).toThrow(
      jasmine.objectContaining({ reason: 'Too many brackets within brackets.' }),
    );
  });
});
