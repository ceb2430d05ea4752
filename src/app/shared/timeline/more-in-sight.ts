import { afterNextRender, DestroyRef, Directive, ElementRef, inject, output } from '@angular/core';

/** Says when the end of a list comes near, so that the next page is there before it is reached. */
@Directive({ selector: '[appMoreInSight]' })
export class MoreInSight {
  readonly inSight = output();

  constructor() {
    const element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
    const destroyRef = inject(DestroyRef);
    afterNextRender(() => {
      const observer = new IntersectionObserver(
        (seen) => {
          if (seen.some(({ isIntersecting }) => isIntersecting)) this.inSight.emit();
        },
        { rootMargin: '0px 0px 800px' },
      );
      observer.observe(element);
      destroyRef.onDestroy(() => observer.disconnect());
    });
  }
}
