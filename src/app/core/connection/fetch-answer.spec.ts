import { fetchAnswer } from './fetch-answer';

describe('fetchAnswer', () => {
  const answers = (status: number) =>
    spyOn(window, 'fetch').and.resolveTo(new Response(null, { status }));

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
});
