import { AService, said, well } from '../connection/testing/a-service';
import { signed, type Signing } from './signed';

describe('A request in somebody’s name', () => {
  let service: AService;
  let signing: Signing;
  let tokens: string[];
  let refusals: number;

  beforeEach(() => {
    service = new AService();
    service.answers = [well];
    tokens = [];
    refusals = 0;
    signing = {
      publishableKey: 'publishable',
      token: () => Promise.resolve('mine'),
      instead: () => Promise.resolve(null),
      isSomebodys: () => true,
      refused: () => refusals++,
      returned: () => Promise.resolve(false),
    };
  });

  const ask = (change: Partial<Signing> = {}) =>
    signed(
      (input, init) => {
        tokens.push(new Headers(init?.headers).get('Authorization') ?? '');
        return service.fetch(input, init);
      },
      { ...signing, ...change },
    )('/rest/v1/profiles', { method: 'POST' });

  it('goes with the token', async () => {
    expect((await ask()).status).toBe(200);
    expect(tokens).toEqual(['Bearer mine']);
  });

  it('goes with the publishable key only on a page that is nobody’s', async () => {
    await ask({ token: () => Promise.resolve(null), isSomebodys: () => false });
    expect(tokens).toEqual(['Bearer publishable']);
  });

  it('is not sent at all where the sign-in is over, and says so', async () => {
    expect((await ask({ token: () => Promise.resolve(null) })).status).toBe(401);
    expect(tokens).toEqual([]);
    expect(refusals).toBe(1);
  });

  it('is not sent, and is no refusal, while the token can’t be renewed', async () => {
    const gone = () => Promise.reject(new TypeError('Failed to fetch'));
    await expectAsync(ask({ token: gone })).toBeRejectedWithError(TypeError);
    expect(tokens).toEqual([]);
    expect(refusals).toBe(0);
  });

  it('goes once more with a newer token when it was refused', async () => {
    service.answers = [said(401, 'PGRST303'), well];
    expect((await ask({ instead: () => Promise.resolve('newer') })).status).toBe(200);
    expect(tokens).toEqual(['Bearer mine', 'Bearer newer']);
    expect(refusals).toBe(0);
  });

  it('is refused when the newer token is, and goes again when the same person is back', async () => {
    service.answers = [said(401, 'PGRST303'), said(401, 'PGRST303'), well];
    const change = {
      instead: () => Promise.resolve('newer'),
      returned: () => Promise.resolve(true),
    };
    expect((await ask(change)).status).toBe(200);
    expect(refusals).toBe(1);
    expect(tokens).toEqual(['Bearer mine', 'Bearer newer', 'Bearer mine']);
  });
});
