import { fetchAnswer } from './fetch-answer';

describe('fetchAnswer', () => {
  const answers = (status: number, body: string | null = null) =>
    spyOn(window, 'fetch').and.resolveTo(new Response(body, { status }));

  it('gives what the server said, refusals included', async () => {
    answers(403);
    expect((await fetchAnswer('/rest/v1/clients')).status).toBe(403);
  });

  it('rejects like a dead network when only the service worker answered', async () => {
    answers(504);
    await expectAsync(fetchAnswer('/rest/v1/clients')).toBeRejectedWithError(
      TypeError,
      /^Failed to fetch/,
    );
  });

  it('does not take a gateway whose server is gone for a dead network', async () => {
    answers(504, '<h1>Gateway time-out</h1>');
    expect((await fetchAnswer('/rest/v1/clients')).status).toBe(504);
  });
});
