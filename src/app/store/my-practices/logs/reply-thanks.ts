import { inject, Injectable, signal } from '@angular/core';
import type { AppError } from '../../../core/errors/app-error';
import { toAppError } from '../../../core/errors/to-app-error';
import { MyLogsGateway } from '../../../data/my-practices/my-logs-gateway';
import type { OpenLog } from './open-log';

/** What a client says to their coach's reply, one sending at a time. Provided by the view that shows it. */
@Injectable()
export class ReplyThanks {
  private readonly gateway = inject(MyLogsGateway);
  private readonly sending = signal(false);
  private readonly failure = signal<AppError | null>(null);

  readonly isSending = this.sending.asReadonly();
  readonly error = this.failure.asReadonly();

  /** No words take away what was said. Whether the server has it. */
  async say(log: OpenLog, words: string): Promise<boolean> {
    const stored = log.stored();
    if (!stored || this.sending()) return false;
    this.sending.set(true);
    this.failure.set(null);
    try {
      await this.gateway.thank(stored, words);
      log.thanked(words || null);
      return true;
    } catch (error) {
      this.failure.set(toAppError(error));
      return false;
    } finally {
      this.sending.set(false);
    }
  }
}
