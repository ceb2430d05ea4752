import { Injectable } from '@angular/core';
import { Turns } from './turns';

/** Who writes what in this tab: each thing has one writer, and one write of it is under way at a time. */
@Injectable({ providedIn: 'root' })
export class Writers {
  private readonly turns = new Map<string, Turns>();
  private readonly holders = new Map<string, () => void>();

  turnsOf(thing: string): Turns {
    const known = this.turns.get(thing) ?? new Turns();
    this.turns.set(thing, known);
    return known;
  }

  /** From now on `thing` is written by whoever asks. `stop` is called when somebody else does: two would contradict each other. */
  hold(thing: string, stop: () => void): void {
    const before = this.holders.get(thing);
    this.holders.set(thing, stop);
    if (before !== stop) before?.();
  }

  /** When no write of `thing` is under way, so that what is read is not about to change by this tab; null: it is so now. */
  settled(thing: string): Promise<void> | null {
    const turns = this.turns.get(thing);
    return turns?.isBusy ? turns.idle() : null;
  }
}
