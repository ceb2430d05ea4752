/** One thing that keeps a file from being taken in, and where it is. */
export interface FileProblem {
  /** From 1, as a text editor counts. */
  readonly line: number;
  /** Of which practice, where it is one: its number from 1, and its title as far as there is one. */
  readonly practice?: { readonly number: number; readonly title: string };
  readonly column?: string;
  readonly reason: string;
}

/** The file can't be read any further. Thrown and caught within this folder. */
export class FileFault extends Error {
  constructor(
    readonly line: number,
    readonly reason: string,
  ) {
    super(reason);
  }
}

export const lineBreaks = (text: string): number => text.match(/\r\n|\n|\r/g)?.length ?? 0;
