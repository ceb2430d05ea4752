/** One plain line to whoever started the program. */
export function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** One plain line about what went wrong, and what mends it. */
export function complain(line: string): void {
  process.stderr.write(`${line}\n`);
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
