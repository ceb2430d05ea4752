import { computed, inject, Injectable, signal } from '@angular/core';
import type { AppError } from '../../core/errors/app-error';
import { toAppError } from '../../core/errors/to-app-error';
import { isSent } from '../../domain/assignments/assignment';
import { type OpenAnswers, AnswersRepository } from '../../store/answers/answers-repository';

/** The form that lies open on the intake page. */
@Injectable()
export class OpenIntake {
  private readonly repository = inject(AnswersRepository);
  private readonly opened = signal<OpenAnswers | null>(null);
  private readonly failure = signal<AppError | null>(null);
  private readonly justSent = signal(false);
  private asked = '';

  readonly open = this.opened.asReadonly();
  readonly error = this.failure.asReadonly();
  readonly view = computed<'loading' | 'error' | 'fill' | 'thanks' | 'read'>(() => {
    const open = this.opened();
    if (!open) return this.failure() ? 'error' : 'loading';
    if (!isSent(open.form)) return 'fill';
    return this.justSent() ? 'thanks' : 'read';
  });

  async fetch(id: string): Promise<void> {
    this.asked = id;
    this.failure.set(null);
    try {
      const open = await this.repository.open(id);
      if (this.asked === id) this.opened.set(open);
    } catch (error) {
      if (this.asked === id) this.failure.set(toAppError(error));
    }
  }

  /** It is with the coach: the device keeps nothing of it any more. */
  sent(submittedAt: string): void {
    // What was written while it was being sent did not go with it: it stays, and is shown beside what did.
    if (Object.keys(this.opened()?.answers.unsaved() ?? {}).length > 0) {
      void this.fetch(this.asked);
      return;
    }
    this.justSent.set(true);
    this.opened.update(
      (open) => open && { ...open, form: { ...open.form, status: 'submitted', submittedAt } },
    );
    void this.forget();
  }

  /** From the thank-you to the answers themselves. */
  read(): void {
    this.justSent.set(false);
    void this.fetch(this.asked);
  }

  forget(): Promise<void> {
    return this.repository.forget(this.asked);
  }
}
