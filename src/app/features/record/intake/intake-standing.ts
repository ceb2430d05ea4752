import { Component, computed, input, output } from '@angular/core';
import { inSentence } from '../../../domain/calendar/in-sentence';
import { type Intake, isOpen, isSent, isToRead } from '../../../domain/sent-answers/intake';
import { relativeDay, relativeMoment } from '../../../domain/calendar/moment-words';
import { Icon } from '../../../shared/ui/icon/icon';

/** How far an intake has come, in words, and the one thing to do with it. */
@Component({
  selector: 'app-intake-standing',
  imports: [Icon],
  templateUrl: './intake-standing.html',
  styleUrl: './intake-standing.scss',
})
export class IntakeStanding {
  readonly intake = input.required<Intake>();
  readonly name = input.required<string>();
  readonly timeZone = input<string>();
  readonly busy = input(false);
  readonly markReadChosen = output();
  readonly withdrawChosen = output();

  protected readonly isOpen = computed(() => isOpen(this.intake()));
  protected readonly isSent = computed(() => isSent(this.intake()));
  protected readonly isToRead = computed(() => isToRead(this.intake()));
  protected readonly headline = computed(() => {
    const { status, submittedAt } = this.intake();
    if (status === 'assigned') return 'Not started yet';
    if (status === 'in_progress') return 'Being filled in';
    return `Sent ${inSentence(this.moment(submittedAt))}`;
  });
  protected readonly facts = computed(() => {
    const { assignedAt, amendedAt, reviewedAt } = this.intake();
    const given = `Given ${this.day(assignedAt)}`;
    if (this.isOpen()) return [given, 'The answers come to you when they are sent'];
    return [
      ...(amendedAt ? [`amended ${this.day(amendedAt)}`] : []),
      reviewedAt ? `read ${this.day(reviewedAt)}` : 'not read yet',
    ];
  });

  protected print(): void {
    print();
  }

  private moment(at: string | null): string {
    return at ? relativeMoment(at, this.timeZone()) : '';
  }

  private day(at: string): string {
    return inSentence(relativeDay(at, this.timeZone()));
  }
}
