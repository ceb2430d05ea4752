import { Directive, ElementRef, inject } from '@angular/core';

const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };

/** A toolbar is one stop of the Tab key; the arrows go through its buttons. */
@Directive({
  selector: '[appRovingFocus]',
  host: {
    role: 'toolbar',
    '(keydown)': 'move($event)',
    '(focusin)': 'settle($event.target)',
  },
})
export class RovingFocus {
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  protected move(event: KeyboardEvent): void {
    const buttons = this.buttons();
    const at = buttons.indexOf(event.target as HTMLButtonElement);
    if (at < 0) return;
    const next = this.next(event.key, at, buttons.length);
    if (next === null) return;
    event.preventDefault();
    buttons[next]?.focus();
  }

  protected settle(target: EventTarget | null): void {
    for (const button of this.buttons()) button.tabIndex = button === target ? 0 : -1;
  }

  private next(key: string, at: number, count: number): number | null {
    if (key === 'Home') return 0;
    if (key === 'End') return count - 1;
    const step = steps[key];
    return step === undefined ? null : (at + step + count) % count;
  }

  /** Those in sight: a button about keys is not, where there are none. */
  private buttons(): HTMLButtonElement[] {
    const all = Array.from(this.host.querySelectorAll('button'));
    return all.filter((button) => button.getClientRects().length > 0);
  }
}
