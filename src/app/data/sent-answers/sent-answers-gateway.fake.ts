import { AppFailure } from '../../core/errors/app-error';
import type { Consent } from '../../domain/consents/consent';
import type { Intake, SentIntake } from '../../domain/sent-answers/intake';
import type { SentAnswersGateway } from './sent-answers-gateway';
import { someConsent, someIntake, someSent } from './sent-answers.builders';

/** Intakes in memory: giving, taking back and marking as read change them. */
export class FakeSentAnswersGateway implements Pick<SentAnswersGateway, keyof SentAnswersGateway> {
  constructor(private intakes: readonly Intake[] = [someIntake()]) {}

  intakesOf(): Promise<readonly Intake[]> {
    return Promise.resolve(this.intakes);
  }

  sent({ id }: Pick<Intake, 'id'>): Promise<SentIntake> {
    return Promise.resolve(someSent({ assignmentId: id }));
  }

  consentsOf(): Promise<readonly Consent[]> {
    return Promise.resolve([someConsent()]);
  }

  assign(requestId: string, clientId: string, formVersionId: string): Promise<string> {
    const given = { id: requestId, clientId, formVersionId, status: 'assigned' } as const;
    this.intakes = [someIntake({ ...given, submittedAt: null }), ...this.intakes];
    return Promise.resolve(requestId);
  }

  async undoAssigning(assignmentId: string): Promise<void> {
    const given = this.intakes.find(({ id }) => id === assignmentId);
    if (given && given.status !== 'assigned') throw new AppFailure({ kind: 'too_late' });
    await this.turn(assignmentId, { status: 'withdrawn' });
  }

  withdraw(assignmentId: string): Promise<void> {
    return this.turn(assignmentId, { status: 'withdrawn' });
  }

  markRead(assignmentId: string): Promise<void> {
    return this.turn(assignmentId, { status: 'reviewed', reviewedAt: '2026-11-21T10:00:00Z' });
  }

  markUnread(assignmentId: string): Promise<void> {
    return this.turn(assignmentId, { status: 'submitted', reviewedAt: null });
  }

  private turn(assignmentId: string, change: Partial<Intake>): Promise<void> {
    this.intakes = this.intakes.map((it) => (it.id === assignmentId ? { ...it, ...change } : it));
    return Promise.resolve();
  }
}
