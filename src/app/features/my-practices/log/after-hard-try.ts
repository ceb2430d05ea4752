import { Component, computed, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { AppError } from '../../../core/errors/app-error';
import { errorText } from '../../../core/errors/error-text';
import type { Hold } from '../../../domain/practices/hold';
import type { LogEntry } from '../../../domain/practices/practice-log';
import { Icon } from '../../../shared/ui/icon/icon';

/** After a try that was stopped, or that left more unease than it found: kind words, help within reach, and what waits. */
@Component({
  selector: 'app-after-hard-try',
  imports: [Icon, RouterLink],
  template: `
    <div class="panel" role="status">
      <app-icon name="front_hand" />
      <div>
        <p class="title">{{ title() }}</p>
        <p>{{ words() }}</p>
        @if (hold(); as hold) {
          @if (hold.isOwn) {
            <p>The next step waits. Open it when you like.</p>
            <button type="button" class="button outlined" (click)="stepOpened.emit(hold.stepId)">
              Open the next step
            </button>
          } @else {
            <p>Your next step waits until you and your coach have talked.</p>
          }
        }
        @if (error(); as problem) {
          <p role="alert">It could not be opened. {{ errorText(problem) }}</p>
        }
        <a class="link" routerLink="/my/more/help">If you need help now</a>
      </div>
    </div>
  `,
  styles: `
    .panel {
      display: flex;
      gap: 16px;
      padding: 20px 16px;
      border-radius: var(--attune-radius-m);
      background: var(--mat-sys-secondary-container);
      color: var(--mat-sys-on-secondary-container);
    }

    p + p {
      margin-top: 8px;
    }

    .button {
      margin: 8px 0;
      color: inherit;
    }

    .link {
      color: inherit;
      text-decoration: underline;
      text-underline-offset: 4px;
    }
  `,
})
export class AfterHardTry {
  readonly entry = input.required<LogEntry>();
  readonly hold = input.required<Hold | null>();
  readonly error = input.required<AppError | null>();
  readonly stepOpened = output<string>();

  protected readonly errorText = errorText;
  private readonly isStopped = computed(() => this.entry().outcome === 'tried_stopped');
  protected readonly title = computed(() =>
    this.isStopped() ? 'You noticed, and you stopped' : 'That was a lot',
  );
  protected readonly words = computed(() =>
    this.isStopped()
      ? 'Listening to yourself is part of it. This is as whole a try as any other.'
      : 'You came out of it more uneasy than you went in. Take your time; nothing has to be done about it now.',
  );
}
