import { Component, computed, input, output } from '@angular/core';
import {
  answersTo,
  type PracticeAnswer,
  type PracticeStatus,
} from '../../../domain/practices/practice';
import { Icon } from '../../../shared/ui/icon/icon';
import type { IconName } from '../../../shared/ui/icon/icons';

interface AnswerButton {
  readonly words: string;
  readonly icon: IconName;
}

const buttons: Readonly<Record<PracticeAnswer, AnswerButton>> = {
  accept: { words: 'Take it up again', icon: 'replay' },
  resume: { words: 'Go on with it', icon: 'play_arrow' },
  pause: { words: 'Pause it', icon: 'pause_circle' },
  finish: { words: 'It is finished', icon: 'task_alt' },
  stop: { words: 'Stop it', icon: 'stop_circle' },
  set_aside: { words: 'Not now', icon: 'archive' },
};

const order = Object.keys(buttons) as readonly PracticeAnswer[];

/** What a client can say of a practice that is theirs. No reason is asked, and each can be taken back. */
@Component({
  selector: 'app-practice-answers',
  imports: [Icon],
  template: `
    <section aria-labelledby="practice-answers">
      <h2 id="practice-answers" class="section-title">Is it right for you now?</h2>
      <p class="small quiet">{{ words() }}</p>
      <div class="actions">
        @for (answer of answers(); track answer) {
          <button
            type="button"
            class="button outlined has-icon"
            [attr.aria-busy]="busy()"
            (click)="busy() || said.emit(answer)"
          >
            <app-icon size="s" [name]="buttons[answer].icon" />{{ buttons[answer].words }}
          </button>
        }
      </div>
    </section>
  `,
  styles: `
    p {
      margin: 4px 0 12px;
    }
  `,
})
export class PracticeAnswers {
  readonly status = input.required<PracticeStatus>();
  readonly busy = input(false);
  readonly said = output<PracticeAnswer>();

  protected readonly buttons = buttons;
  protected readonly answers = computed(() => {
    const open = answersTo(this.status());
    return order.filter((answer) => open.includes(answer));
  });
  protected readonly words = computed(() => {
    switch (this.status()) {
      case 'paused':
        return 'It is paused. You won’t see it on Today until you go on.';
      case 'stopped':
        return 'You stopped it. That is all right.';
      case 'finished':
        return 'You finished it. You can still do it whenever you like.';
      default:
        return 'You can change your mind at any time, and need give no reason.';
    }
  });
}
