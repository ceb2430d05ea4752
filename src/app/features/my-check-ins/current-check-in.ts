import { inject, Injectable, signal } from '@angular/core';
import type { AppError } from '../../core/errors/app-error';
import { toAppError } from '../../core/errors/to-app-error';
import type { CheckInStanding } from '../../domain/check-ins/standing';
import { CheckInAnswers } from '../../store/my-check-ins/check-in-answers';
import type { OpenAnswers } from '../../store/answers/answers-repository';

/** The check-in that lies open. The latest wish wins. */
@Injectable()
export class CurrentCheckIn {
  private readonly repository = inject(CheckInAnswers);
  private readonly opened = signal<OpenAnswers | null>(null);
  private readonly failure = signal<AppError | null>(null);
  private readonly looked = signal(false);
  private wish = 0;

  readonly open = this.opened.asReadonly();
  readonly error = this.failure.asReadonly();
  /** Whether the device was searched, and has nothing of a check-in. */
  readonly hasNothing = this.looked.asReadonly();

  thisWeeks(standing: CheckInStanding): Promise<void> {
    return this.take(this.repository.thisWeeks(standing));
  }

  fetch(id: string): Promise<void> {
    return this.take(this.repository.open(id));
  }

  /** What this device has of one that was begun here. */
  async kept(): Promise<void> {
    await this.take(this.repository.kept());
    this.looked.set(this.opened() === null);
  }

  /** What lies open is with the coach now; what is shown of it stays the same. */
  sent(submittedAt: string): void {
    this.opened.update(
      (open) => open && { ...open, form: { ...open.form, status: 'submitted', submittedAt } },
    );
  }

  private async take(opening: Promise<OpenAnswers | null>): Promise<void> {
    const wish = ++this.wish;
    this.failure.set(null);
    try {
      const open = await opening;
      if (wish === this.wish) this.opened.set(open);
    } catch (error) {
      if (wish === this.wish) this.failure.set(toAppError(error));
    }
  }
}
