import { computed, inject, Injectable, signal } from '@angular/core';
import type { AppError } from '../../../core/errors/app-error';
import { toAppError } from '../../../core/errors/to-app-error';
import type { LogEntry } from '../../../domain/practices/practice-log';
import { Confirm } from '../../../core/confirm/confirm';
import { LogQueue } from '../../../store/my-practices/logs/log-queue';
import type { Choice } from '../../../store/my-practices/logs/open-log';

/** The log that lies open on its page. */
@Injectable()
export class CurrentLog {
  private readonly queue = inject(LogQueue);
  private readonly confirm = inject(Confirm);
  private readonly requestId = signal('');
  private readonly failure = signal<AppError | null>(null);
  private readonly removal = signal<AppError | null>(null);

  readonly error = this.failure.asReadonly();
  readonly removalError = this.removal.asReadonly();
  readonly log = computed(() =>
    this.queue.logs().find((log) => log.requestId === this.requestId()),
  );

  async open(requestId: string): Promise<void> {
    this.requestId.set(requestId);
    this.failure.set(null);
    await this.queue.start();
    if (this.log()) return;
    try {
      await this.queue.fetch(requestId);
    } catch (error) {
      this.failure.set(toAppError(error));
    }
  }

  reopen(): void {
    void this.open(this.requestId());
  }

  change(change: Partial<LogEntry>): void {
    const log = this.log();
    if (log) this.queue.change(log, change);
  }

  settle(choice: Choice): void {
    const log = this.log();
    if (log) this.queue.settle(log, choice);
  }

  tryAgain(): void {
    this.queue.tryAgain();
  }

  /** After a question. Whether it is gone. */
  async remove(): Promise<boolean> {
    const log = this.log();
    const sure = await this.confirm.ask({
      title: 'Delete this try?',
      text:
        log?.stored() || log?.wasSent
          ? 'It goes for good, with every earlier version of it and your coach’s answer.'
          : 'It is on this device only, and goes for good.',
      action: 'Delete',
      danger: true,
    });
    if (!log || !sure) return false;
    this.removal.set(null);
    try {
      await this.queue.remove(log);
      return true;
    } catch (error) {
      this.removal.set(toAppError(error));
      return false;
    }
  }
}
