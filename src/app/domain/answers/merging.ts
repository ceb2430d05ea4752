import { type Reply, saysTheSame } from './reply';

/** What this device knows of an answer that turns out to have changed. */
export interface Versions {
  readonly mine: Reply;
  /** What mine was made from. */
  readonly base: Reply;
  /** What was sent from here since, with no answer heard: any of it may have arrived. */
  readonly sent: readonly Reply[];
  /** Whether it is somebody's own words, which can be gone on with. */
  readonly isText: boolean;
}

/** Which version holds everything that both say; null where a person has to choose. */
export function standing(versions: Versions, theirs: Reply): 'mine' | 'theirs' | null {
  const { mine, base, sent, isText } = versions;
  if ([mine, base, ...sent].some((one) => saysTheSame(one, theirs))) return 'mine';
  if (saysTheSame(mine, base)) return 'theirs';
  if (!isText) return null;
  if (continues(base, theirs) && continues(theirs, mine)) return 'mine';
  return continues(base, mine) && continues(mine, theirs) ? 'theirs' : null;
}

/** Whether `later` says all that `earlier` did and goes on, shown to the same people. */
function continues(earlier: Reply, later: Reply): boolean {
  if (later.state !== 'answered' || typeof later.value !== 'string') return false;
  if (earlier.state === null) return true;
  return (
    earlier.state === 'answered' &&
    typeof earlier.value === 'string' &&
    earlier.visibility === later.visibility &&
    later.value.startsWith(earlier.value)
  );
}
