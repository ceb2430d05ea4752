import { after, before, describe, test } from 'node:test';
import { clientWalk } from './client-walk.ts';
import { coachWalk } from './coach-walk.ts';
import type { Engine, Size } from './driver.ts';
import { Hand } from './hand.ts';
import { joinWalk } from './join-walk.ts';

/** What one person does at one window: sentences, each with its doing. */
export interface Walk<Cast> {
  readonly who: string;
  readonly size: Size;
  /** Makes whoever takes part. */
  readonly cast: () => Promise<Cast>;
  readonly steps: readonly (readonly [string, (hand: Hand, cast: Cast) => Promise<void>])[];
}

/** Takes the steps in their order; what comes after one that failed is not tried. */
function take<Cast>(
  name: string,
  engine: () => Engine,
  { who, size, cast, steps }: Walk<Cast>,
): void {
  describe(who, () => {
    let people: Cast;
    let hand: Hand;
    let isStopped = false;
    before(async () => {
      people = await cast();
      hand = new Hand(await engine().open(size));
    });
    after(() => hand.leave());
    for (const [sentence, step] of steps)
      test(sentence, async (context) => {
        if (isStopped) {
          context.skip('a step before it failed');
          return;
        }
        try {
          await step(hand, people);
          await hand.isWell();
        } catch (error) {
          isStopped = true;
          await hand.photograph(`test-results/engines/${name}, ${who}.png`);
          throw error;
        }
      });
  });
}

/** The main ways of coach and client, in one engine. */
export function walk(name: string, start: () => Promise<Engine>): void {
  describe(name, () => {
    let engine: Engine;
    before(async () => {
      engine = await start();
    });
    after(() => engine.stop());
    const running = () => engine;
    take(name, running, coachWalk);
    take(name, running, clientWalk);
    take(name, running, joinWalk);
  });
}
