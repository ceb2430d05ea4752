import fc from 'fast-check';
import { json } from './arbitraries.ts';

type Path = readonly (string | number)[];

function pathsOf(value: unknown, path: Path = []): Path[] {
  const inside =
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, one]) =>
          pathsOf(one, [...path, Array.isArray(value) ? Number(key) : key]),
        )
      : [];
  return [path, ...inside];
}

function replaced(value: unknown, [key, ...rest]: Path, by: unknown): unknown {
  if (key === undefined) return by;
  if (Array.isArray(value)) {
    return value.map((one: unknown, place) => (place === key ? replaced(one, rest, by) : one));
  }
  const record = value as Record<string, unknown>;
  return { ...record, [key]: replaced(record[String(key)], rest, by) };
}

/** Values that are almost right somewhere in a form. */
const almostRight = fc.oneof(
  fc.constantFrom('', ' \n', 'q0', 'q1', 'q2', 'any', '>', '=', 'exists', 'choice', 'safety', 'a'),
  fc.constantFrom('win', 'topic', 'called', 'x'.repeat(40), 'x'.repeat(41), '🜁'.repeat(40)),
  fc.constantFrom(0, 1, 1.5, -1, 11, 20001, 1e300, true, false, null, '2024-02-30', '2024-02-29'),
  fc.constantFrom([], {}, ['a'], ['a', 'a'], [null], { default: 'coach' }, { sharedOff: ['zz'] }),
  fc.constantFrom('x'.repeat(2000), 'x'.repeat(2001), '__proto__', 'id with space', 'a'.repeat(65)),
  json,
);

/** A sound form with a part or two replaced by something else, or taken out. */
export const spoiled = (sound: unknown): fc.Arbitrary<unknown> =>
  fc
    .tuple(fc.constantFrom(...pathsOf(sound)), fc.option(almostRight, { nil: undefined }))
    .map(([path, by]) => JSON.parse(JSON.stringify(replaced(sound, path, by) ?? null)) as unknown);
