import { outliving } from './outlives-page';

describe('a request that outlives its page', () => {
  let sent: RequestInit[];
  let answer: () => void;

  const ask = (init: RequestInit) => {
    sent.push(init);
    return new Promise<Response>((resolve) => (answer = () => resolve(new Response())));
  };
  const send = (init: RequestInit) => {
    const done = outliving(ask, init);
    return { done, outlives: sent.at(-1)?.keepalive === true };
  };
  const write = (size: number) => send({ method: 'POST', body: 'x'.repeat(size) });

  beforeEach(() => {
    sent = [];
  });

  it('is a small write, of whatever kind', async () => {
    for (const method of ['POST', 'PATCH', 'PUT', 'DELETE']) {
      const { done, outlives } = send({ method, body: '{}' });
      answer();
      await done;
      expect(outlives).withContext(method).toBeTrue();
    }
  });

  it('is no read', async () => {
    for (const method of ['GET', 'HEAD']) {
      const { done, outlives } = send({ method });
      answer();
      await done;
      expect(outlives).withContext(method).toBeFalse();
    }
  });

  it('is none that a browser would refuse for its size, alone or with others under way', async () => {
    expect(write(70_000).outlives).toBeFalse();
    answer();
    const first = write(40_000);
    const answerFirst = answer;
    expect([first.outlives, write(40_000).outlives]).toEqual([true, false]);
    answerFirst();
    await first.done;
    const last = write(40_000);
    expect(last.outlives).toBeTrue();
    answer();
    await last.done;
  });

  it('counts a sign by its bytes', async () => {
    const { done, outlives } = send({ method: 'POST', body: 'é'.repeat(40_000) });
    answer();
    await done;
    expect(outlives).toBeFalse();
  });
});
