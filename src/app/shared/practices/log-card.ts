import {
  Component,
  computed,
  effect,
  ElementRef,
  inject,
  input,
  linkedSignal,
  output,
  signal,
  untracked,
} from '@angular/core';
import type { ReadLog } from '../../domain/practices/read-log';
import { inSentence } from '../../domain/calendar/in-sentence';
import { dayInWords } from '../../domain/calendar/day-words';
import { relativeDay } from '../../domain/calendar/moment-words';
import { Icon } from '../ui/icon/icon';
import { Notice } from '../ui/notice/notice';
import { outcomeWords, uneaseWords } from './log-words';
import { ReplyForm } from './reply-form';

/** Why something was not sent; shared views know no more of it. */
export interface Refusal {
  readonly kind: string;
  readonly words: string;
}

/** What a client wrote of one try, to be read and answered. */
@Component({
  selector: 'app-log-card',
  imports: [Icon, Notice, ReplyForm],
  templateUrl: './log-card.html',
  styleUrl: './log-card.scss',
  host: { tabindex: '-1' },
})
export class LogCard {
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  readonly log = input.required<ReadLog>();
  /** How the client is addressed. */
  readonly name = input.required<string>();
  readonly timeZone = input<string>();
  readonly draft = input('');
  readonly busy = input(false);
  readonly refused = input<Refusal | null>(null);
  readonly typed = output<string>();
  readonly replied = output<string>();
  readonly read = output();

  protected readonly day = computed(() => dayInWords(this.log().day));
  protected readonly outcome = computed(() => outcomeWords[this.log().outcome]);
  protected readonly unease = computed(() => uneaseWords(this.log()));
  protected readonly isUnread = computed(() => this.log().coachReadAt === null);
  protected readonly repliedOn = computed(() => {
    const { repliedAt } = this.log();
    return repliedAt ? `, ${inSentence(relativeDay(repliedAt, this.timeZone()))}` : '';
  });
  /** What was begun earlier lies open again. */
  protected readonly isAnswering = linkedSignal<boolean, boolean>({
    source: () => this.draft() !== '',
    computation: (hasBegun, before) => hasBegun || (before?.value ?? false),
  });
  protected readonly wasOpened = signal(false);

  constructor() {
    effect(() => {
      // The form is gone when its words are sent: who typed them goes on from the card.
      if (this.log().reply !== null && untracked(this.wasOpened)) this.close();
    });
  }

  protected open(): void {
    this.wasOpened.set(true);
    this.isAnswering.set(true);
  }

  /** The focus goes to the card, and not back to the top of the page. */
  protected close(): void {
    this.wasOpened.set(false);
    this.isAnswering.set(false);
    this.host.focus();
  }

  protected markRead(): void {
    this.read.emit();
    this.host.focus();
  }
}
