import { AppFailure, type PlainErrorKind } from '../../core/errors/app-error';
import { aCheckInDefinition, aPlan } from '../../domain/check-ins/check-ins.builders';
import type { CheckInPlan } from '../../domain/check-ins/plan';
import type { FormDefinition } from '../../domain/forms';
import type { CheckInPlansGateway, PlanChange } from './check-in-plans-gateway';

/** One plan in memory, by the server's rule of revisions. */
export class FakeCheckInPlansGateway implements Pick<
  CheckInPlansGateway,
  keyof CheckInPlansGateway
> {
  readonly saved: PlanChange[] = [];
  failure: PlainErrorKind | null = null;

  constructor(public plan: CheckInPlan = aPlan()) {}

  of(clientId: string): Promise<CheckInPlan> {
    return this.reply(() => ({ ...this.plan, clientId }));
  }

  builtIn(): Promise<FormDefinition> {
    return this.reply(() => aCheckInDefinition);
  }

  save(change: PlanChange): Promise<void> {
    return this.reply(() => {
      if (change.revision !== this.plan.revision) throw new AppFailure({ kind: 'conflict' });
      this.saved.push(change);
      const { everyWeeks, definition } = change;
      this.plan = {
        ...this.plan,
        everyWeeks,
        isBuiltIn: definition === null,
        definition: definition ?? aCheckInDefinition,
        revision: this.plan.revision + 1,
      };
    });
  }

  private async reply<T>(make: () => T): Promise<T> {
    await Promise.resolve();
    if (this.failure) throw new AppFailure({ kind: this.failure });
    return make();
  }
}
