import { reachable } from './reachable';
import { AService, noNetwork, well } from './testing/a-service';

describe('reachable', () => {
  let service: AService;
  const elsewhere = 'https://project.supabase.co/rest/v1/clients';

  beforeEach(() => {
    service = new AService();
    service.answers = [noNetwork];
  });

  const failure = (address: string, isHomeThere: boolean) =>
    reachable(service.fetch, () => Promise.resolve(isHomeThere))(address).then(
      () => null,
      (error: unknown) => (error as Error).name,
    );

  it('blames the service where its origin gives nothing readable and the app’s own answers', async () => {
    expect(await failure(elsewhere, true)).toBe('NoAnswer');
  });

  it('blames the network where the app’s own origin does not answer either', async () => {
    expect(await failure(elsewhere, false)).toBe('TypeError');
    expect(await failure('/rest/v1/clients', true)).toBe('TypeError');
  });

  it('asks nobody where the browser knows that the network is gone', async () => {
    spyOnProperty(navigator, 'onLine').and.returnValue(false);
    expect(await failure(elsewhere, true)).toBe('TypeError');
  });

  it('gives what was answered', async () => {
    service.answers = [well];
    expect(await failure(elsewhere, true)).toBeNull();
  });
});
