import { inject } from '@angular/core';
import { Router } from '@angular/router';

/** The coach's page from which this one was opened; nothing after a reload or a link. While it is being opened. */
export function previousPlace(): string | null {
  const before = inject(Router).currentNavigation()?.previousNavigation?.finalUrl?.toString();
  return before?.startsWith('/coach/') ? before : null;
}
