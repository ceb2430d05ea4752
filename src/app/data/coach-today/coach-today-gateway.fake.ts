import type { Waiting } from '../../domain/coach-today/waiting';
import type { CoachTodayGateway } from './coach-today-gateway';

export class FakeCoachTodayGateway implements Pick<CoachTodayGateway, keyof CoachTodayGateway> {
  constructor(private readonly rows: readonly Waiting[] = []) {}

  waiting(): Promise<readonly Waiting[]> {
    return Promise.resolve(this.rows);
  }
}
