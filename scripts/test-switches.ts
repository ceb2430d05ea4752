import { parseArgs } from 'node:util';

export interface Switches {
  /** Databases on a real Postgres instead of in memory. */
  readonly postgres: boolean;
  /** A running site of one's own that the journeys go to. */
  readonly site: string | undefined;
  /** Everything else, in its order: files, and what the tool itself takes. */
  readonly rest: readonly string[];
}

/** `--postgres` and `--site <url>`, wherever they stand among the arguments. */
export function switchesIn(args: readonly string[]): Switches {
  const { values, tokens } = parseArgs({
    args: [...args],
    options: { postgres: { type: 'boolean', default: false }, site: { type: 'string' } },
    strict: false,
    tokens: true,
  });
  const ours = new Set(
    tokens.flatMap((token) => {
      if (token.kind !== 'option' || !['postgres', 'site'].includes(token.name)) return [];
      const isApart = token.value !== undefined && token.inlineValue === false;
      return isApart ? [token.index, token.index + 1] : [token.index];
    }),
  );
  const { site } = values;
  return {
    postgres: values.postgres === true,
    site: typeof site === 'string' ? site.replace(/\/+$/, '') : undefined,
    rest: args.filter((_, index) => !ours.has(index)),
  };
}
