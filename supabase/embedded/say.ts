import { AsyncLocalStorage } from 'node:async_hooks';

/** What work beside other work has printed until now. */
const held = new AsyncLocalStorage<string[]>();

export const isAside = (): boolean => held.getStore() !== undefined;

/** To the terminal at once, or, of work that goes on aside, when that is over. */
export function write(text: string, to: NodeJS.WritableStream = process.stdout): void {
  const pieces = held.getStore();
  if (pieces) pieces.push(text);
  else to.write(text);
}

/** Does something beside other work: what it prints comes in one piece, when it ends well or badly. */
export async function aside<Result>(work: () => Promise<Result>): Promise<Result> {
  const pieces: string[] = [];
  try {
    return await held.run(pieces, work);
  } finally {
    process.stdout.write(pieces.join(''));
  }
}

/** One plain line to whoever started the program. */
export function say(line: string): void {
  write(`${line}\n`);
}

/** One plain line about what went wrong, and what mends it. */
export function complain(line: string): void {
  write(`${line}\n`, process.stderr);
}

interface Coded {
  readonly code: string;
  readonly routine?: string;
}

const isCoded = (value: unknown): value is Coded =>
  typeof value === 'object' && value !== null && typeof (value as Partial<Coded>).code === 'string';

const print = console.error.bind(console);

/** Of an error only what it is called: its words and its trace tell values and paths. */
function told(value: unknown): unknown {
  if (isCoded(value)) return `database error ${value.code}`;
  return value instanceof Error ? `error ${value.name}` : value;
}

const A_MINUTE = 60_000;

/** Lets a line through once a minute, so that a flood of bad requests does not flood the terminal. */
function oncePerMinute(): (line: string) => boolean {
  const last = new Map<string, number>();
  return (line) => {
    const now = Date.now();
    if (now - (last.get(line) ?? 0) < A_MINUTE) return false;
    last.set(line, now);
    return true;
  };
}

/**
 * lite prints a failed statement with all its values, and a value may be a client's words or a
 * password's hash. From here on only what kind of error it was is printed.
 * @param silent whether not even that, for tests that are refused on purpose
 */
export function quietErrors({ silent }: { silent: boolean }): void {
  const isNew = oncePerMinute();
  console.error = (...values: unknown[]) => {
    if (silent && values.some((value) => isCoded(value) || value instanceof Error)) return;
    const line = values.map(told);
    if (isNew(line.join(' '))) print(...line);
  };
}
