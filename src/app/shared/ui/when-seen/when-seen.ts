import { afterNextRender, DestroyRef, Directive, ElementRef, inject, output } from '@angular/core';

/** How far below the edge of the screen counts as nearly seen, so that what is wanted there is there in time. */
const early = '0px 0px 600px 0px';

/** Says when the element comes near the screen. A new element says it anew. */
@Directive({ selector: '[appWhenSeen]' })
export class WhenSeen {
  readonly appWhenSeen = output();

  constructor() {
    const element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) this.appWhenSeen.emit();
      },
      { rootMargin: early },
    );
    afterNextRender(() => observer.observe(element));
    inject(DestroyRef).onDestroy(() => observer.disconnect());
  }
}
