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

/**
 * lite prints a failed statement with all its values, and a value may be a client's words or a
 * password's hash. From here on only the error's code is printed.
 * @param silent whether not even that, for tests that are refused on purpose
 */
export function quietErrors({ silent }: { silent: boolean }): void {
  console.error = (...values: unknown[]) => {
    if (silent && values.some(isCoded)) return;
    print(...values.map((value) => (isCoded(value) ? `database error ${value.code}` : value)));
  };
}
