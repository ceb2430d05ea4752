import { afterNextRender, Component, ElementRef, inject, input, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Visibility } from '../../domain/forms';
import { SeenBy } from '../../shared/forms/seen-by/seen-by';
import { LogState } from '../../shared/practices/log-state';
import { LogQueue } from '../../store/my-practices/logs/log-queue';
import type { OpenLog } from '../../store/my-practices/logs/open-log';

/** A try that was just written down: where it is, who sees it, and the way to say more. */
@Component({
  selector: 'app-just-tried',
  imports: [LogState, RouterLink, SeenBy],
  template: `
    <p class="strong" tabindex="-1" #said>Written down for today</p>
    <app-log-state [state]="log().state()" (retried)="queue.tryAgain()" />
    <app-seen-by
      coachHint="With everything you write about it"
      [visibility]="log().entry().visibility"
      (visibilityChange)="seenBy($event)"
    />
    <a
      class="button text flush"
      [routerLink]="['/my/practices', log().practiceId, 'log', log().requestId]"
      >Say more</a
    >
  `,
  styles: `
    p {
      outline: none;
    }
  `,
})
export class JustTried {
  private readonly said = viewChild.required<ElementRef<HTMLElement>>('said');

  readonly log = input.required<OpenLog>();

  protected readonly queue = inject(LogQueue);

  constructor() {
    // The button that was pressed is gone: a keyboard goes on from here.
    afterNextRender({ read: () => this.said().nativeElement.focus({ preventScroll: true }) });
  }

  protected seenBy(visibility: Visibility): void {
    this.queue.change(this.log(), { visibility });
  }
}
