import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { FormItem } from '../../../domain/forms';
import { Notice } from '../../../shared/ui/notice/notice';

/** Kind words where an answer means that the form can't be sent. */
@Component({
  selector: 'app-cannot-send',
  imports: [Notice, RouterLink],
  template: `
    <app-notice [title]="title()">
      <p>{{ why() }}</p>
      <p>Your other answers stay here, and nobody has been told. If it was a slip, choose again.</p>
      <a class="button text" routerLink="/my/more/help">Where else to find help</a>
    </app-notice>
  `,
  styles: `
    app-notice {
      display: block;
      margin: 8px 0 16px;
    }

    p + p {
      margin-top: 8px;
    }
  `,
})
export class CannotSend {
  readonly item = input.required<FormItem>();

  private readonly isAge = computed(() => this.item().consent === 'adult');
  protected readonly title = computed(() =>
    this.isAge() ? 'This coaching is for adults' : 'Without this, the form can’t be sent',
  );
  protected readonly why = computed(() =>
    this.isAge()
      ? 'Thank you for being honest. If you are younger than 18, please talk to someone you trust, a doctor or a counsellor; they are there for you.'
      : 'Your coach can only work with you when this is agreed. If you would rather not, that is fine: tell your coach, or close this page.',
  );
}
