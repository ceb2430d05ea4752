import { computed, inject, Injectable, signal } from '@angular/core';
import type { AppError } from '../../core/errors/app-error';
import { toAppError } from '../../core/errors/to-app-error';
import type { Choice } from '../../domain/answers/entry';
import type { Reply } from '../../domain/answers/reply';
import { AnswersDrafts } from '../answers/answers-drafts';
import { type OpenAnswers, AnswersRepository } from '../answers/answers-repository';

/**
 * What was sent, being changed: several answers at once, kept on the device until they are saved. Each is amended
 * by itself, so that what can be saved is, whatever happens to the others. Provided by the page that shows it.
 */
@Injectable()
export class Amending {
  private readonly repository = inject(AnswersRepository);
  private readonly drafts = inject(AnswersDrafts);
  private readonly opened = signal<OpenAnswers | null>(null);
  private readonly saving = signal(false);
  private readonly failure = signal<AppError | null>(null);

  readonly busy = this.saving.asReadonly();
  readonly error = this.failure.asReadonly();
  readonly isChanged = computed(() => this.unsaved().length > 0);
  /** What was sent can be changed or kept to oneself, but not be unsaid. */
  readonly emptied = computed(() =>
    this.unsaved().filter((linkId) => this.opened()?.answers.reply(linkId).state === null),
  );

  private readonly unsaved = computed(() => Object.keys(this.opened()?.answers.unsaved() ?? {}));

  /** With what was typed here before and never saved. */
  start(open: OpenAnswers): void {
    open.answers.restore(open.leftBehind);
    this.failure.set(null);
    this.opened.set(open);
  }

  answer(linkId: string, reply: Reply): void {
    this.opened()?.answers.answer(linkId, reply);
    void this.keep();
  }

  settle(linkId: string, choice: Choice): void {
    this.opened()?.answers.settle(linkId, choice);
    void this.keep();
  }

  /** Whether everything is with the server now. */
  async save(): Promise<boolean> {
    const open = this.opened();
    if (!open || this.saving() || this.emptied().length > 0) return false;
    this.saving.set(true);
    this.failure.set(null);
    try {
      for (const change of open.answers.changes()) {
        await this.repository.amend(open.form.id, open.answers, change);
      }
    } catch (error) {
      this.failure.set(toAppError(error));
    } finally {
      // Before it is opened anew: what is saved must not come back as something typed.
      await this.keep();
      this.saving.set(false);
    }
    return !this.failure() && !this.isChanged();
  }

  /** As it was sent. */
  async drop(): Promise<void> {
    const open = this.opened();
    if (!open) return;
    for (const linkId of this.unsaved()) open.answers.revert(linkId);
    await this.repository.forget(open.form.id);
  }

  private async keep(): Promise<void> {
    const open = this.opened();
    // A device without room keeps nothing; what was typed is still on the page.
    if (open) await this.drafts.keep(open.form, open.answers).catch(() => undefined);
  }
}
