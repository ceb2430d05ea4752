/** What one check found; `unknown` where it can't be told from outside. */
export interface Finding {
  readonly state: 'sound' | 'broken' | 'unknown';
  /** One sentence without its full stop. */
  readonly says: string;
  /** What to do about it. */
  readonly mend?: string;
}

export const sound = (says: string): Finding => ({ state: 'sound', says });
export const broken = (says: string, mend: string): Finding => ({ state: 'broken', says, mend });
export const unknown = (says: string, mend?: string): Finding => ({
  state: 'unknown',
  says,
  ...(mend === undefined ? {} : { mend }),
});

/** `sound` when it holds, else `broken` with its mend. */
export const whether = (holds: boolean, says: string, otherwise: string, mend: string): Finding =>
  holds ? sound(says) : broken(otherwise, mend);
