/** Who asks, and by which name the world of fixtures.sql knows them. */
export const actors = {
  anon: 'nobody',
  client: 'Ann',
  /** Another client of the same coach; couples come later, so there is no link yet. */
  partner: 'Bea',
  /** A client of the same coach whose record is archived. */
  formerPartner: 'Cal',
  ownCoach: 'Noor',
  otherCoach: 'Omar',
  removedCoach: 'Rhea',
} as const;

export type Actor = keyof typeof actors;

/**
 * What happened when an actor tried:
 * - `denied`: no grant · `refused`: row-level security refused the new row
 * - `nothing`: no row, or null · `done`: it was done
 * - `AT002`, `23514`…: the application's or the database's error
 * - else the names that came back, in order
 */
export type Outcome = string;

/** One outcome, or one for each target; `rest` is for the targets that are not named. */
export type Expected = Outcome | Readonly<Record<string, Outcome>>;

export type ByActor = Readonly<Record<Actor, Expected>>;

/** A statement, tried by every actor on every target; `$1` is the target's name. */
export interface Attempt {
  readonly sql: string;
  readonly targets?: readonly string[];
  readonly expect: ByActor;
}

/** What anybody signed in may do with a column: r read, i insert, u update. Signed out: nothing. */
export type ColumnRights = '' | 'r' | 'ri' | 'ru' | 'riu';

export interface TableRules {
  readonly columns: Readonly<Record<string, ColumnRights>>;
  readonly select: Attempt;
  readonly insert?: Attempt;
  readonly update?: Attempt;
  readonly delete?: Attempt;
}

export interface FunctionRules extends Attempt {
  /** A function of both schemas is tried in both: the wrapper, and what it wraps, directly. */
  readonly in: 'public' | 'private' | 'both';
  /** The same call of the private function, where its arguments are others. */
  readonly privateSql?: string;
}

/** `done` for these targets. */
export const only = (targets: readonly string[], rest: Outcome): Expected => ({
  ...Object.fromEntries(targets.map((target) => [target, 'done'])),
  rest,
});

/** What only an active coach may do: everybody else is told that it is not for them. */
export const forCoaches = (ownCoach: Expected, otherCoach: Expected): ByActor => ({
  anon: 'denied',
  client: 'AT010',
  partner: 'AT010',
  formerPartner: 'AT010',
  ownCoach,
  otherCoach,
  removedCoach: 'AT010',
});

/** What only a client may do; a coach, removed or not, gets the same as for a foreign id. */
export const forClients = (
  [client, partner, formerPartner]: readonly [Expected, Expected, Expected],
  others: Outcome,
): ByActor => ({
  anon: 'denied',
  client,
  partner,
  formerPartner,
  ownCoach: others,
  otherCoach: others,
  removedCoach: others,
});
