import type { AppError } from '../../core/errors/app-error';
import type { FollowedPage, FollowedQuery } from '../../domain/practices/followed-practice';

/** Ids in the order of the database, newest first. */
export interface PracticeList {
  readonly query: FollowedQuery | null;
  readonly ids: readonly string[];
  readonly step: 'idle' | 'loading' | 'loading_more' | 'loaded' | 'failed';
  readonly isLast: boolean;
  readonly error: AppError | null;
}

export const noList: PracticeList = {
  query: null,
  ids: [],
  step: 'idle',
  isLast: true,
  error: null,
};

export const asksTheSame = (one: FollowedQuery | null, other: FollowedQuery): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** What answers another question is out of sight at once. */
export const asking = (list: PracticeList, query: FollowedQuery): PracticeList => ({
  ...list,
  query,
  ids: asksTheSame(list.query, query) ? list.ids : [],
  step: 'loading',
  error: null,
});

/** The next page is wanted: also again, where it could not be had. */
export const goingOn = (list: PracticeList): PracticeList =>
  !list.isLast && (list.step === 'loaded' || list.step === 'failed')
    ? { ...list, step: 'loading_more', error: null }
    : list;

/** A practice that moved while pages were turned is not there twice. */
export const answered = (
  list: PracticeList,
  { practices, isLast }: FollowedPage,
  before: readonly string[],
): PracticeList => ({
  ...list,
  ids: [...new Set([...before, ...practices.map(({ id }) => id)])],
  step: 'loaded',
  isLast,
  error: null,
});

export const failed = (list: PracticeList, error: AppError): PracticeList => ({
  ...list,
  step: 'failed',
  error,
});
