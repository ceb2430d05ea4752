import { keepApp, type Network } from './keep-app';

describe('The app is kept on the device', () => {
  let happened: string[];
  let isRegistered: boolean;

  const worker = {
    getRegistration: () => Promise.resolve(isRegistered ? {} : undefined),
    register: (script: string) => {
      happened.push(`registers ${script}`);
      return Promise.resolve({});
    },
  } as unknown as ServiceWorkerContainer;
  const quiet = () => {
    happened.push('waits for the page');
    return Promise.resolve();
  };
  const keeping = (network?: Network) => keepApp({ worker, network, quiet });
  const networkThat = (tells: Partial<Network>) =>
    Object.assign(new EventTarget() as Network, tells);
  const done = ['waits for the page', 'registers ngsw-worker.js'];

  beforeEach(() => {
    happened = [];
    isRegistered = false;
  });

  it('once the page has what it asked for', async () => {
    await keeping();
    expect(happened).toEqual(done);
    happened = [];
    await keeping(networkThat({ saveData: false, effectiveType: '4g' }));
    expect(happened).toEqual(done);
  });

  for (const poor of [{ saveData: true }, { effectiveType: '2g' }, { effectiveType: 'slow-2g' }]) {
    it(`not before the network bears it: ${JSON.stringify(poor)}`, async () => {
      const network = networkThat(poor);
      const kept = keeping(network);
      await expectAsync(kept).toBePending();
      network.dispatchEvent(new Event('change'));
      await expectAsync(kept).toBePending();
      Object.assign(network, { saveData: false, effectiveType: '3g' });
      network.dispatchEvent(new Event('change'));
      await kept;
      expect(happened).toEqual(done);
    });
  }

  it('in its newest version, on any network, where it was kept before', async () => {
    isRegistered = true;
    await keeping(networkThat({ saveData: true }));
    expect(happened).toEqual(done);
  });

  it('nowhere without a service worker', async () => {
    await keepApp({ worker: undefined, network: undefined, quiet });
    expect(happened).toEqual([]);
  });
});
