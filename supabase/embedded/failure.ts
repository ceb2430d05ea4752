/** What a person is told when the back end cannot start: one sentence, and the mend. */
export class Failure extends Error {
  readonly mend: string;

  constructor(message: string, mend: string, cause?: unknown) {
    super(message, { cause });
    this.mend = mend;
  }
}

const text = (error: unknown): string => (error instanceof Error ? error.message : String(error));

const isFullDisk = (error: unknown): boolean =>
  /ENOSPC|no space left|53100|errno 51|could not extend file|disk is full/i.test(
    `${text(error)} ${error instanceof Error ? text(error.cause ?? '') : ''}`,
  );

/** Turns anything thrown on the way up into a Failure; `otherwise` names the step that broke. */
export function asFailure(error: unknown, otherwise: { what: string; mend: string }): Failure {
  if (error instanceof Failure) return error;
  if (isFullDisk(error)) {
    return new Failure('The disk is full.', 'Free some space, then start again.', error);
  }
  const reason = text(error).split('\n', 1)[0] ?? '';
  return new Failure(`${otherwise.what} (${reason}).`, otherwise.mend, error);
}

/** The one line printed for a failure; never a stack trace. */
export function describe(error: unknown): string {
  const failure = asFailure(error, { what: 'Attune stopped', mend: 'Start it again.' });
  return `${failure.message} ${failure.mend}`;
}
