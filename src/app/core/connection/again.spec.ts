import { Subject } from 'rxjs';
import { again } from './again';
import type { Fetch } from './fetch-answer';
import { Gate } from './gate';
import { inTime } from './in-time';
import { AClock } from './testing/a-clock';
import { AService, noNetwork, page, said, silence, well } from './testing/a-service';
import { verdictOf } from './verdict';

describe('Asking again', () => {
  let clock: AClock;
  let service: AService;
  let gate: Gate;
  let fetch: Fetch;
  let again$: Subject<void>;

  beforeEach(() => {
    jasmine.clock().install();
    clock = new AClock();
    service = new AService();
    again$ = new Subject();
    gate = new Gate(clock.now, () => 0.5);
    const isRepeatable = (_input: unknown, init?: RequestInit) => (init?.method ?? 'GET') === 'GET';
    fetch = again(inTime(service.fetch), { gate, again$, isRepeatable, judge: verdictOf });
  });

  afterEach(() => jasmine.clock().uninstall());

  /** What became of a request, once so much time has passed. */
  const after = async (ms: number, method = 'GET') => {
    let end: unknown = 'under way';
    void fetch('/rest/v1/clients', { method }).then(
      ({ status }) => (end = status),
      (error: unknown) => (end = error),
    );
    await clock.pass(ms);
    return end;
  };

  for (const failing of [
    page(502),
    page(504),
    page(500),
    said(503, 'PGRST002'),
    said(504, 'PGRST003'),
  ]) {
    it(`reads again by itself after ${String(failing().status)}, until it is answered`, async () => {
      service.answers = [failing, failing, well];
      expect(await after(2000)).toBe(200);
      expect(service.asked.length).toBe(3);
    });
  }

  it('gives up after four tries, with the last answer', async () => {
    service.answers = [page(502)];
    expect(await after(10_000)).toBe(502);
    expect(service.asked.length).toBe(4);
  });

  it('writes again only what the service says it did not do', async () => {
    service.answers = [page(502), well];
    expect(await after(5000, 'POST')).toBe(502);
    service.asked.length = 0;
    service.answers = [said(503, 'PGRST001'), said(500, '40P01'), said(500, '57014'), well];
    expect(await after(20_000, 'POST')).toBe(200);
    expect(service.asked.length).toBe(4);
  });

  it('waits as long as it is asked to', async () => {
    service.answers = [said(429, 'over_limit', { 'Retry-After': '7' }), well];
    const first = after(6900);
    expect(await first).toBe('under way');
    expect(service.asked.length).toBe(1);
    await clock.pass(1000);
    expect(service.asked.length).toBe(2);
  });

  it('gives a request up after twenty seconds and asks again', async () => {
    service.answers = [silence, well];
    expect(await after(20_000)).toBe('under way');
    expect(await after(1000)).toBe(200);
  });

  it('says that nothing answers, of a write that hangs', async () => {
    service.answers = [silence];
    expect(await after(20_100, 'POST')).toEqual(jasmine.objectContaining({ name: 'NoAnswer' }));
    expect(service.asked.length).toBe(1);
  });

  it('lets go of what hangs when somebody wishes to ask anew', async () => {
    service.answers = [silence, well];
    const hanging = fetch('/rest/v1/clients');
    await clock.pass(9000);
    again$.next();
    await clock.settle();
    expect((await hanging).status).toBe(200);
  });

  it('leaves a write that hangs alone when somebody wishes to ask anew', async () => {
    service.answers = [silence];
    const write = after(9000, 'POST');
    again$.next();
    expect(await write).toBe('under way');
    expect(service.asked.length).toBe(1);
  });

  it('tells a network that is gone at once, and does not count it against the service', async () => {
    spyOnProperty(navigator, 'onLine').and.returnValue(false);
    service.answers = [noNetwork];
    expect(await after(100)).toBeInstanceOf(TypeError);
    service.answers = [well];
    expect(await after(100)).toBe(200);
  });

  it('takes a refusal for an answer', async () => {
    service.answers = [said(403, '42501')];
    expect(await after(100)).toBe(403);
    service.answers = [said(500, 'XX000')];
    expect(await after(100)).toBe(500);
    expect(service.asked.length).toBe(2);
  });
});
