import type { Client } from './people.ts';
import type { World } from './world.ts';

export interface Step {
  readonly at: string;
  readonly what: string;
  /** Whether nobody else is to learn of it. */
  readonly isPrivate?: true;
  readonly does: (lives: Lives) => Promise<unknown>;
}

export interface Lives {
  readonly world: World;
  readonly eve: Client;
  readonly ivo: Client;
  readonly uma: Client;
}

/** What the coach may not read. */
export const kept = { visibility: 'only_me' };
export const breath = 'Arriving breath';
export const [sunday, monday, friday] = ['2026-03-01', '2026-03-02', '2026-03-06'];
