import { whenIdle } from '../waiting/when-idle';

/** What some browsers tell of the network; the others tell nothing. */
export interface Network extends EventTarget {
  readonly saveData?: boolean;
  readonly effectiveType?: string;
}

/** What a spec replaces. */
export interface Device {
  readonly worker: ServiceWorkerContainer | undefined;
  readonly network: Network | undefined;
  readonly quiet: () => Promise<void>;
}

const QUIET_MS = 3000;
const LATEST_MS = 30_000;

/**
 * Registers the service worker, which fetches every file of the app, to have it without a network: a megabyte. So it
 * comes when the page has all that it asked for, and not while the network is slow or its owner wants little sent. One
 * that was registered before looks for a new version.
 */
export async function keepApp({ worker, network, quiet }: Device = device()): Promise<void> {
  if (!worker) return;
  await quiet();
  if (!(await worker.getRegistration())) await until(() => bearsAll(network), network);
  await worker.register('ngsw-worker.js');
}

const device = (): Device => ({
  // Absent where the page is not secure.
  worker: 'serviceWorker' in navigator ? navigator.serviceWorker : undefined,
  network: 'connection' in navigator ? (navigator.connection as Network) : undefined,
  quiet,
});

const bearsAll = (network: Network | undefined): boolean =>
  network?.saveData !== true && !network?.effectiveType?.endsWith('2g');

async function until(isSo: () => boolean, changing: EventTarget | undefined): Promise<void> {
  while (!isSo()) {
    await new Promise((resolve) => changing?.addEventListener('change', resolve, { once: true }));
  }
}

/** Nothing has come for a while, and nothing is being drawn. What never ends to ask does not put it off for ever. */
function quiet(): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      arrivals.disconnect();
      whenIdle(resolve);
    };
    let timer = setTimeout(end, QUIET_MS);
    const arrivals = new PerformanceObserver(() => {
      clearTimeout(timer);
      timer = setTimeout(end, QUIET_MS);
    });
    arrivals.observe({ type: 'resource' });
    setTimeout(end, LATEST_MS);
  });
}
