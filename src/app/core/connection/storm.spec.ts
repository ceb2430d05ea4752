import { NEVER } from 'rxjs';
import { again } from './again';
import type { Fetch } from './fetch-answer';
import { Gate } from './gate';
import { inTime } from './in-time';
import { AClock } from './testing/a-clock';
import { AService, noNetwork, page, said, silence } from './testing/a-service';
import { verdictOf } from './verdict';

/** However many ask, and however often. */
const mostInTheFirstMinute = 20;
const mostInAMinute = 6;

describe('A service in trouble', () => {
  let clock: AClock;
  let service: AService;
  let fetch: Fetch;

  beforeEach(() => {
    jasmine.clock().install();
    clock = new AClock();
    service = new AService();
    isSaving = false;
    const gate = new Gate(clock.now, () => 0);
    const repeating = { gate, again$: NEVER, isRepeatable: () => true, judge: verdictOf };
    fetch = again(inTime(service.fetch), repeating);
  });

  afterEach(() => jasmine.clock().uninstall());

  let isSaving = false;
  const save = () => {
    if (isSaving) return;
    isSaving = true;
    const over = () => (isSaving = false);
    fetch('/rest/v1/rpc/save_answers', { method: 'POST' }).then(over, over);
  };

  /** A save every second and a half, one at a time, as somebody types. */
  const minute = async () => {
    const before = service.asked.length;
    for (let ms = 0; ms < 60_000; ms += 1500) {
      save();
      await clock.pass(1500);
    }
    return service.asked.length - before;
  };

  for (const [state, answer] of [
    ['a gateway without its server', page(502)],
    ['a database that is away', said(503, 'PGRST001')],
    ['a limit without a wish', said(429, '')],
    ['a server that hangs', silence],
    ['a server that is stopped', noNetwork],
  ] as const) {
    it(`is asked seldom: ${state}`, async () => {
      service.answers = [answer];
      for (let read = 0; read < 6; read++) void fetch('/rest/v1/x').catch(() => undefined);
      expect(await minute()).toBeLessThanOrEqual(mostInTheFirstMinute);
      expect(await minute()).toBeLessThanOrEqual(mostInAMinute);
      expect(await minute()).toBeLessThanOrEqual(mostInAMinute);
      // It is asked all the same, so that its return is noticed.
      expect(await minute()).toBeGreaterThan(0);
    });
  }
});
