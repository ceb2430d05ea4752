import { DestroyRef, DOCUMENT, effect, inject, untracked } from '@angular/core';
import { Connection } from '../connection/connection';

/**
 * Whenever the person comes back to this page, from another app, tab or page: a list is made fresh, for another device
 * may have written meanwhile. Without a network it waits until there is one. In an injection context.
 */
export function onComingBack(refresh: () => void): void {
  const page = inject(DOCUMENT);
  const { online } = inject(Connection);
  let isOwed = false;
  const back = () => {
    if (page.visibilityState !== 'visible') return;
    if (online()) refresh();
    else isOwed = true;
  };
  page.addEventListener('visibilitychange', back);
  inject(DestroyRef).onDestroy(() => page.removeEventListener('visibilitychange', back));
  effect(() => {
    if (!online() || !isOwed) return;
    isOwed = false;
    untracked(refresh);
  });
}
