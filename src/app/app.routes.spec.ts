import type { Route, Routes } from '@angular/router';
import { routes } from './app.routes';

type Loaded = Routes | { readonly default: Routes };

async function childrenOf({ children, loadChildren }: Route): Promise<Routes> {
  if (children) return children;
  if (!loadChildren) return [];
  const loaded = (await loadChildren()) as Loaded;
  return 'default' in loaded ? loaded.default : loaded;
}

/** Every address that shows a page or leads to one, as lists of segments. */
async function addresses(all: Routes, before: readonly string[] = []): Promise<string[][]> {
  const found = all.map(async (route) => {
    const path = [...before, ...(route.path ?? '').split('/').filter(Boolean)];
    const own = await childrenOf(route);
    const isPage = (route.loadComponent ?? route.component ?? route.redirectTo) !== undefined;
    const below = await addresses(own, path);
    return own.length > 0 ? below : isPage ? [path] : [];
  });
  return (await Promise.all(found)).flat();
}

describe('The addresses of the app', () => {
  it('lead somewhere when they are cut short', async () => {
    const all = (await addresses(routes)).filter(([first]) => first !== '**');
    const fits = (address: readonly string[]) =>
      all.some(
        (one) =>
          one.length === address.length &&
          one.every((part, at) => part.startsWith(':') || part === address[at]),
      );
    const halves = all.flatMap((one) => one.slice(1).map((_, at) => one.slice(0, at + 1)));
    const lost = halves.filter((half) => !fits(half)).map((half) => `/${half.join('/')}`);
    expect(all.length).toBeGreaterThan(50);
    expect([...new Set(lost)].sort()).toEqual([]);
  });
});
