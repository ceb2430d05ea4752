import { DestroyRef, DOCUMENT, effect, inject, Injectable, signal } from '@angular/core';

/** Writing with nothing around. What lies behind takes no focus meanwhile; Escape leaves. */
@Injectable()
export class FullScreen {
  private readonly document = inject(DOCUMENT);
  private readonly on = signal(false);

  readonly isOn = this.on.asReadonly();

  constructor() {
    effect(() => this.hideBehind(this.on()));
    const escape = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) this.on.set(false);
    };
    this.document.addEventListener('keydown', escape);
    inject(DestroyRef).onDestroy(() => {
      this.document.removeEventListener('keydown', escape);
      this.hideBehind(false);
    });
  }

  turn(): void {
    this.on.update((isOn) => !isOn);
  }

  private hideBehind(isHidden: boolean): void {
    const behind = this.document.querySelectorAll('nav[aria-label="Main"], app-anywhere-field');
    for (const part of behind) part.toggleAttribute('inert', isHidden);
  }
}
