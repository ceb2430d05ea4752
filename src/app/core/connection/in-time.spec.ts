import { inTime } from './in-time';
import { AClock } from './testing/a-clock';
import { AService, silence } from './testing/a-service';

describe('inTime', () => {
  let clock: AClock;

  beforeEach(() => {
    jasmine.clock().install();
    clock = new AClock();
  });

  afterEach(() => jasmine.clock().uninstall());

  const failure = async (answer: () => Promise<Response> | Response, ms: number) => {
    const service = new AService();
    service.answers = [answer];
    let reason: unknown = null;
    inTime(service.fetch)('/rest/v1/x').catch((error: unknown) => (reason = error));
    await clock.pass(ms);
    return reason;
  };

  it('gives a silent service twenty seconds', async () => {
    expect(await failure(silence, 19_900)).toBeNull();
    expect(await failure(silence, 20_000)).toEqual(jasmine.objectContaining({ name: 'NoAnswer' }));
  });

  it('does not blame the service where the browser knows that the network is gone', async () => {
    spyOnProperty(navigator, 'onLine').and.returnValue(false);
    expect(await failure(silence, 20_000)).toBeInstanceOf(TypeError);
  });

  it('reads the whole answer, and gives what came with it', async () => {
    const service = new AService();
    service.answers = [
      () => Response.json([1], { status: 201, headers: { 'content-range': '0-0/1' } }),
      () => new Response(null, { status: 204 }),
    ];
    const fetch = inTime(service.fetch);
    const answer = await fetch('/rest/v1/x');
    expect(answer.status).toBe(201);
    expect(answer.headers.get('content-range')).toBe('0-0/1');
    expect(await answer.json()).toEqual([1]);
    expect((await fetch('/rest/v1/x')).status).toBe(204);
  });

  it('ends when who asked wants no answer any more', async () => {
    const service = new AService();
    service.answers = [silence];
    const mine = new AbortController();
    const asked = inTime(service.fetch)('/rest/v1/x', { signal: mine.signal });
    mine.abort();
    await expectAsync(asked).toBeRejectedWithError(DOMException);
  });
});
