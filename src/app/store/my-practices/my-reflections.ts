import { inject, Injectable, signal } from '@angular/core';
import type { AppError } from '../../core/errors/app-error';
import { toAppError } from '../../core/errors/to-app-error';
import { logPage, MyLogsGateway } from '../../data/my-practices/my-logs-gateway';
import type { Reflection } from '../../domain/practices/reflection';

/** What a client wrote of their tries, page by page, the latest first. Provided by the page that shows it. */
@Injectable()
export class MyReflections {
  private readonly gateway = inject(MyLogsGateway);
  private readonly known = signal<readonly Reflection[] | undefined>(undefined);
  private readonly last = signal(true);
  private readonly failure = signal<AppError | null>(null);
  /** Of whom it was asked most lately: an answer about another is let go. */
  private clientId = '';

  /** Undefined until they are known. */
  readonly all = this.known.asReadonly();
  readonly isLast = this.last.asReadonly();
  readonly error = this.failure.asReadonly();

  async open(clientId: string): Promise<void> {
    if (clientId !== this.clientId) this.known.set(undefined);
    this.clientId = clientId;
    await this.read(clientId, []);
  }

  async more(): Promise<void> {
    await this.read(this.clientId, this.known() ?? []);
  }

  private async read(clientId: string, before: readonly Reflection[]): Promise<void> {
    this.failure.set(null);
    try {
      const page = await this.gateway.reflections(clientId, before.at(-1) ?? null);
      if (clientId !== this.clientId) return;
      this.known.set([...before, ...page]);
      this.last.set(page.length < logPage);
    } catch (error) {
      if (clientId === this.clientId) this.failure.set(toAppError(error));
    }
  }
}
