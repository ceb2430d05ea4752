import { someWaiting } from '../../data/coach-today/coach-today.builders';
import { CoachTodayApiActions, CoachTodayPageActions } from './coach-today.actions';
import { coachTodayFeature, initialCoachToday } from './coach-today.feature';

const { reducer } = coachTodayFeature;

describe('the coach’s Today in the store', () => {
  const waiting = (['intake_to_read', 'invited', 'not_started', 'in_progress'] as const).map(
    (kind) => someWaiting({ kind }),
  );
  const listed = reducer(initialCoachToday, CoachTodayApiActions.listed({ waiting }));

  it('parts what is to be read from who is on the way and who was invited', () => {
    const state = { coachToday: listed };
    const kinds = (rows: readonly { kind: string }[]) => rows.map(({ kind }) => kind);
    expect(kinds(coachTodayFeature.selectToRead(state))).toEqual(['intake_to_read']);
    expect(kinds(coachTodayFeature.selectUnderWay(state))).toEqual(['not_started', 'in_progress']);
    expect(kinds(coachTodayFeature.selectInvited(state))).toEqual(['invited']);
  });

  it('keeps what it knows when the network fails, until it works again', () => {
    const error = { kind: 'offline' } as const;
    const failed = reducer(listed, CoachTodayApiActions.failed({ error }));
    expect([failed.waiting, failed.error]).toEqual([waiting, error]);
    expect(reducer(failed, CoachTodayPageActions.retried()).error).toBeNull();
  });
});
