import { computed, DestroyRef, inject, Injectable, signal } from '@angular/core';
import type { AppError } from '../../../core/errors/app-error';
import { toAppError } from '../../../core/errors/to-app-error';
import { logPage, MyLogsGateway } from '../../../data/my-practices/my-logs-gateway';
import { inOrder } from '../../../domain/words/in-order';
import type { OwnLog } from '../../../domain/practices/own-log';
import { LogQueue } from './log-queue';
import type { OpenLog } from './open-log';

/** The tries of one practice, the latest first, as a page shows them. Provided by that page. */
@Injectable()
export class LogHistory {
  private readonly gateway = inject(MyLogsGateway);
  private readonly queue = inject(LogQueue);
  private readonly practiceId = signal<string | null>(null);
  private readonly failure = signal<AppError | null>(null);
  private readonly last = signal<OwnLog | null>(null);
  private readonly known = signal(false);

  readonly error = this.failure.asReadonly();
  /** Whether the server was heard of this practice's tries. */
  readonly isKnown = this.known.asReadonly();
  readonly hasMore = computed(() => this.last() !== null);
  readonly logs = computed(() =>
    this.queue
      .logs()
      .filter(({ practiceId }) => practiceId === this.practiceId())
      .sort(latestFirst),
  );

  constructor() {
    const forget = this.queue.onCatchUp(() => this.load());
    inject(DestroyRef).onDestroy(forget);
  }

  open(practiceId: string): void {
    this.practiceId.set(practiceId);
    this.known.set(false);
    this.last.set(null);
    void this.queue.start();
    void this.load();
  }

  async load(): Promise<void> {
    await this.fetch(null);
  }

  async more(): Promise<void> {
    await this.fetch(this.last());
  }

  private async fetch(after: OwnLog | null): Promise<void> {
    const practiceId = this.practiceId();
    if (!practiceId) return;
    this.failure.set(null);
    const askedAt = performance.now();
    try {
      const logs = await this.gateway.list(practiceId, after);
      const last = logs.length === logPage ? (logs.at(-1) ?? null) : null;
      this.queue.take(logs, askedAt);
      if (!after) this.queue.drop({ practiceId, since: last?.at ?? null, left: logs, askedAt });
      this.last.set(last);
      this.known.set(true);
    } catch (error) {
      this.failure.set(toAppError(error));
    }
  }
}

/** By the day it was tried, and within a day by when it was written; what is not with the server yet comes first. */
function latestFirst(one: OpenLog, other: OpenLog): number {
  const at = (log: OpenLog) => Date.parse(log.stored()?.at ?? '') || Number.MAX_SAFE_INTEGER;
  return inOrder(other.entry().day, one.entry().day) || at(other) - at(one);
}
