import { Injectable, signal } from '@angular/core';
import { whenIdle } from '../../../core/waiting/when-idle';
import { firstIcons } from './first-icons';
import type { iconPaths } from './icon-paths';

type LaterIcons = typeof iconPaths;
export type IconName = keyof typeof firstIcons | keyof LaterIcons;

/** The icons' outlines. All but the few of the public pages come in a chunk of their own, once. */
@Injectable({ providedIn: 'root' })
export class Icons {
  private readonly later = signal<Partial<LaterIcons>>({});
  private loading: Promise<void> | undefined;
  private isSoon = false;

  /** The outline, or nothing until the chunk is here; its place is kept meanwhile. */
  path(name: IconName): string {
    if (name in firstIcons) return firstIcons[name as keyof typeof firstIcons];
    this.soon();
    return this.later()[name as keyof LaterIcons] ?? '';
  }

  /** The words beside an icon say the same, so they come first. */
  private soon(): void {
    if (this.isSoon) return;
    this.isSoon = true;
    whenIdle(() => void this.load());
  }

  load(): Promise<void> {
    this.loading ??= import('./icon-paths').then(
      ({ iconPaths }) => this.later.set(iconPaths),
      // A lost connection costs an icon, never the page: the words beside it say the same.
      () => (this.loading = undefined),
    );
    return this.loading;
  }
}
