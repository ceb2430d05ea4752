import { AppFailure, type PlainErrorKind } from '../../core/errors/app-error';
import type { TodaysPractice } from '../../domain/practices/todays-practice';
import type { TodaysPracticesGateway } from './todays-practices-gateway';

export class FakeTodaysPracticesGateway implements Pick<
  TodaysPracticesGateway,
  keyof TodaysPracticesGateway
> {
  failure: PlainErrorKind | null = null;

  constructor(public practices: readonly TodaysPractice[] = []) {}

  list(): Promise<readonly TodaysPractice[]> {
    const { failure, practices } = this;
    return failure ? Promise.reject(new AppFailure({ kind: failure })) : Promise.resolve(practices);
  }
}
