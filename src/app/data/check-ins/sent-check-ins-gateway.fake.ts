import { AppFailure, type PlainErrorKind } from '../../core/errors/app-error';
import { aSentCheckIn } from '../../domain/check-ins/check-ins.builders';
import type { SentCheckIn } from '../../domain/check-ins/sent-check-in';
import type { SentCheckInsGateway } from './sent-check-ins-gateway';

/** One check-in in memory. */
export class FakeSentCheckInsGateway implements Pick<
  SentCheckInsGateway,
  keyof SentCheckInsGateway
> {
  readonly read: string[] = [];
  failure: PlainErrorKind | null = null;

  constructor(public checkIn: SentCheckIn = aSentCheckIn()) {}

  find(clientId: string, assignmentId: string): Promise<SentCheckIn> {
    return this.reply(() => ({ ...this.checkIn, clientId, assignmentId }));
  }

  markRead(assignmentId: string): Promise<void> {
    return this.reply(() => {
      this.read.push(assignmentId);
      this.checkIn = { ...this.checkIn, reviewedAt: '2026-11-25T10:00:00Z' };
    });
  }

  private async reply<T>(make: () => T): Promise<T> {
    await Promise.resolve();
    if (this.failure) throw new AppFailure({ kind: this.failure });
    return make();
  }
}
