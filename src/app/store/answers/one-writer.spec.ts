import { TestBed } from '@angular/core/testing';
import fc from 'fast-check';
import { TestDevice, pass, type Question, questions } from './testing/device';
import { type Journey, SlowServer } from './testing/slow-server';

/** What a person does, and who else asks for a save. Emptying a question takes its answer back. */
type Step =
  | { readonly does: 'type'; readonly at: Question; readonly words: number }
  | { readonly does: 'save' | 'turn away' | 'come back' | 'leave the page' | 'close the tab' }
  | { readonly does: 'wait'; readonly ms: number };

const typing = fc.record({
  does: fc.constant('type' as const),
  at: fc.constantFrom(...questions),
  words: fc.nat(5),
});
const waiting = fc.record({ does: fc.constant('wait' as const), ms: fc.nat(2500) });
const saving = fc.record({ does: fc.constantFrom('save', 'save', 'turn away', 'come back') });
const leaving = fc.record({ does: fc.constantFrom('leave the page', 'close the tab') });
const staying: fc.Arbitrary<Step> = fc.oneof(typing, waiting, saving);
const comingAndGoing: fc.Arbitrary<Step> = fc.oneof(typing, waiting, saving, leaving);

const journeys: fc.Arbitrary<readonly Journey[]> = fc.array(
  fc.record({
    there: fc.nat(1500),
    back: fc.nat(1500),
    lost: fc.constantFrom('no', 'no', 'no', 'no', 'before', 'after'),
  }),
  { maxLength: 15 },
);

let sees: DocumentVisibilityState = 'visible';

async function act(device: TestDevice, step: Step, nr: number): Promise<void> {
  const turn = (to: DocumentVisibilityState) => {
    sees = to;
    document.dispatchEvent(new Event('visibilitychange'));
  };
  if (step.does === 'wait') return pass(step.ms);
  if (step.does === 'type') {
    device.type(step.at, step.words === 0 ? '' : `${'word '.repeat(step.words)}${String(nr)}`);
  } else if (step.does === 'save') device.save();
  else if (step.does === 'turn away') turn('hidden');
  else if (step.does === 'come back') turn('visible');
  else {
    if (step.does === 'leave the page') {
      device.leavePage();
    } else {
      device.openTab();
      // What the closed one had sent has arrived by then, or is lost.
      await pass(3000);
    }
    await device.openPage();
  }
  await pass(0);
}

/** Whether what was written is some of what was typed, in its order: nothing twice, and nothing old over something new. */
function isInOrder(device: TestDevice, server: SlowServer, question: Question): boolean {
  const typed = device.typed.filter(({ linkId }) => linkId === question);
  let at = -1;
  return server.written
    .filter(({ linkId }) => linkId === question)
    .every(({ value }) => {
      at = typed.findIndex((one, nr) => nr > at && one.value === value);
      return at >= 0;
    });
}

async function day(steps: readonly Step[], ways: readonly Journey[]): Promise<void> {
  const server = new SlowServer(ways);
  const device = new TestDevice(server);
  const quarrels = () => (device.answers?.conflicts().length ?? 0) > 0;
  await device.openPage();
  for (const [nr, step] of steps.entries()) {
    await act(device, step, nr);
    if (quarrels()) throw new Error('Two versions with oneself');
  }
  server.recover();
  await device.openPage();
  await pass(130_000);
  if (quarrels()) throw new Error('Two versions with oneself, in the end');
  if (device.gateways.some(({ mostAtOnce }) => mostAtOnce > 1)) throw new Error('Writes at once');
  for (const question of questions) {
    if (server.value(question) !== (device.last.get(question) ?? null)) {
      throw new Error('The last words are missing');
    }
    if (!isInOrder(device, server, question)) throw new Error('Written twice, or out of order');
  }
  if (device.saver?.state().kind === 'saving') throw new Error('Still saving');
}

describe('One writer for one form, behind a slow network that loses answers', () => {
  beforeEach(() => {
    sees = 'visible';
    spyOnProperty(document, 'visibilityState').and.callFake(() => sees);
    jasmine.clock().install().mockDate(new Date('2026-11-20T10:00:00Z'));
  });

  afterEach(() => {
    TestBed.resetTestingModule();
    jasmine.clock().uninstall();
  });

  it('sends one write at a time, each at most once, quarrels with nobody, and ends with the last words', async () => {
    const days = fc.asyncProperty(fc.array(staying, { maxLength: 15 }), journeys, day);
    await expectAsync(fc.assert(days, { numRuns: 100 })).toBeResolved();
  }, 60_000);

  it('does the same while its page is left and opened again, and tabs are closed', async () => {
    const days = fc.asyncProperty(fc.array(comingAndGoing, { maxLength: 15 }), journeys, day);
    await expectAsync(fc.assert(days, { numRuns: 100 })).toBeResolved();
  }, 60_000);
});
