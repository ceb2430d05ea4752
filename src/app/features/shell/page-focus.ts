import { afterNextRender, DOCUMENT, inject, Injectable, Injector, signal } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { NavigationEnd, Router } from '@angular/router';
import { filter, map, pairwise, startWith } from 'rxjs';

/**
 * After a navigation the heading takes the focus, so that a keyboard starts at the top and a screen reader says where
 * it is. Where a page has no heading yet, `announcement` says the title instead.
 */
@Injectable({ providedIn: 'root' })
export class PageFocus {
  private readonly document = inject(DOCUMENT);
  private readonly injector = inject(Injector);
  private readonly said = signal('');

  readonly announcement = this.said.asReadonly();

  constructor() {
    inject(Router)
      .events.pipe(
        filter((event) => event instanceof NavigationEnd),
        map((event) => event.urlAfterRedirects.split(/[?#]/)[0]),
        startWith(null),
        pairwise(),
        // The first page keeps the browser's own start, and a step within a page its place.
        filter(([from, to]) => from !== null && from !== to),
        takeUntilDestroyed(),
      )
      .subscribe(() => afterNextRender({ read: () => this.move() }, { injector: this.injector }));
  }

  private move(): void {
    // A page may have put the focus into its first field itself.
    const active = this.document.activeElement;
    if (active?.matches('main input, main textarea, main [contenteditable]')) return;
    const heading = this.document.querySelector<HTMLElement>('main h1');
    const target = heading ?? this.document.querySelector<HTMLElement>('main');
    target?.setAttribute('tabindex', '-1');
    target?.focus({ preventScroll: true });
    this.said.set(heading ? '' : this.document.title);
  }
}
