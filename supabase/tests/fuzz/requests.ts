import type { Random } from './random.ts';
import {
  AUTH_FIELDS,
  AUTH_PATHS,
  BODIES,
  HEADERS,
  OPERANDS,
  OPERATORS,
  QUERIES,
  TARGETS,
  VALUES,
} from './values.ts';

/** What the API offers, as the database's catalogue has it. */
export interface Offered {
  readonly functions: readonly { readonly name: string; readonly args: readonly string[] }[];
  readonly tables: readonly { readonly name: string; readonly columns: readonly string[] }[];
}

export interface Fuzzed {
  readonly method: string;
  /** What stands in the first line of the request, as it is. */
  readonly target: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

type Maker = (random: Random, offered: Offered) => Fuzzed;

const JSON_TYPE = { 'content-type': 'application/json' };

/** An object of these names, each with any value; or one of them, so that it is looked at. */
function object(random: Random, names: readonly string[]): string {
  const one = names.length > 0 && random.isOneIn(2) ? random.of(names) : undefined;
  const value = (name: string) => (one === undefined || name === one ? random.of(VALUES) : 'null');
  return `{${names.map((name) => `${JSON.stringify(name)}:${value(name)}`).join()}}`;
}

const operation = (random: Random): string =>
  `${random.of(OPERATORS)}.${encoded(random, random.of(OPERANDS))}`;

/** As a client that means well would send it, or as it is. */
const encoded = (random: Random, text: string): string =>
  random.isOneIn(3) ? text.replaceAll(/[^\x21-\x7e]|#/g, '') : encodeURIComponent(text);

const query = (random: Random, columns: readonly string[]): string =>
  random.isOneIn(2)
    ? `${random.of(columns)}=${operation(random)}&select=${random.of(columns)}`
    : random.of(QUERIES);

const call: Maker = (random, { functions }) => {
  const { name, args } = random.of(functions);
  const target = `/rest/v1/rpc/${name}`;
  if (args.length > 0 && random.isOneIn(6)) {
    const values = args.map((arg) => `${arg}=${encoded(random, random.of(OPERANDS))}`);
    return { method: 'GET', target: `${target}?${values.join('&')}`, headers: {} };
  }
  const given = random.isOneIn(4) ? args.filter(() => random.isOneIn(2)) : args;
  const body = random.isOneIn(12) ? random.of(BODIES) : object(random, given);
  return { method: 'POST', target, headers: JSON_TYPE, body };
};

const read: Maker = (random, { tables }) => {
  const { name, columns } = random.of(tables);
  const method = random.isOneIn(8) ? 'HEAD' : 'GET';
  return { method, target: `/rest/v1/${name}?${query(random, columns)}`, headers: {} };
};

const write: Maker = (random, { tables }) => {
  const { name, columns } = random.of(tables);
  const method = random.of(['POST', 'POST', 'PATCH', 'PATCH', 'DELETE', 'PUT']);
  const some = columns.filter(() => random.isOneIn(2));
  const row = object(random, some.length > 0 ? some : columns);
  const body = random.isOneIn(8) ? random.of(BODIES) : random.isOneIn(4) ? `[${row},${row}]` : row;
  // Whatever it hits is nobody's, so that the people of the test stay as they are.
  const filter = method === 'POST' ? '' : `&${random.of(columns)}=${operation(random)}&limit=0`;
  const target = `/rest/v1/${name}?${random.isOneIn(3) ? query(random, columns) : ''}${filter}`;
  return { method, target, headers: JSON_TYPE, body };
};

const signIn: Maker = (random) => {
  const target = `/auth/v1/${random.of(AUTH_PATHS)}`;
  const method = random.of(['POST', 'POST', 'POST', 'PUT', 'GET', 'DELETE']);
  const fields = AUTH_FIELDS.filter(() => random.isOneIn(4));
  const body = random.isOneIn(4) ? random.of(BODIES) : object(random, fields);
  return { method, target, headers: JSON_TYPE, ...(method === 'GET' ? {} : { body }) };
};

const anything: Maker = (random) => ({
  method: random.of([
    'GET',
    'GET',
    'POST',
    'HEAD',
    'OPTIONS',
    'PUT',
    'DELETE',
    'PATCH',
    'PROPFIND',
  ]),
  target: random.of(TARGETS),
  headers: {},
});

const MAKERS: readonly Maker[] = [call, call, call, read, read, write, write, signIn, anything];

/** A request that nobody means well with. */
export function fuzzed(random: Random, offered: Offered): Fuzzed {
  const made = random.of(MAKERS)(random, offered);
  if (!random.isOneIn(6)) return made;
  const [name, value] = random.of(HEADERS);
  return { ...made, headers: { ...made.headers, [name]: value } };
}
