import { AppFailure } from '../../core/errors/app-error';
import type { Coach, CoachChanges } from '../../domain/coaches/coach';
import type { CoachesGateway } from './coaches-gateway';
import { someCoach } from './coaches.builders';

/** One coach in memory; a change from an old revision is refused. */
export class FakeCoachesGateway implements Pick<CoachesGateway, keyof CoachesGateway> {
  constructor(private coach: Coach = someCoach()) {}

  mine(): Promise<Coach> {
    return Promise.resolve(this.coach);
  }

  change(_id: string, revision: number, changes: CoachChanges): Promise<Coach> {
    if (revision !== this.coach.revision) {
      return Promise.reject(new AppFailure({ kind: 'conflict' }));
    }
    this.coach = { ...this.coach, ...changes, revision: revision + 1 };
    return Promise.resolve(this.coach);
  }
}
