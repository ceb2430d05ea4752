import type { DimensionValue } from '../check-ins/dimension-values';
import type { IconName } from '../ui/icon/icons';

/** Who reads, where, and when. */
export interface Reader {
  readonly isCoach: boolean;
  readonly timeZone: string;
  readonly now: Date;
}

export type Tone = '' | 'plum' | 'clay' | 'sage';

/** What an entry says of itself. */
export interface EntryWords {
  readonly icon: IconName;
  readonly tone: Tone;
  readonly head: string;
  readonly time: string;
  readonly tag: { readonly words: string; readonly tone: Tone; readonly icon?: IconName } | null;
  readonly text: string;
  /** Whether the text is what the client wrote: it stands in the serif. */
  readonly isOwnWords?: boolean;
  /** Numbers that belong to it, by their names. */
  readonly values?: readonly DimensionValue[];
  /** What else there is to say, a line each. */
  readonly lines?: readonly string[];
}
