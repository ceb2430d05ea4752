import { TestBed } from '@angular/core/testing';
import { provideMockActions } from '@ngrx/effects/testing';
import type { Action } from '@ngrx/store';
import { firstValueFrom, of } from 'rxjs';
import { AppFailure } from '../../core/errors/app-error';
import { someWaiting } from '../../data/coach-today/coach-today.builders';
import { PracticeLogsGateway } from '../../data/practices/practice-logs-gateway';
import { SentAnswersGateway } from '../../data/sent-answers/sent-answers-gateway';
import { TopicsGateway } from '../../data/topics/topics-gateway';
import type { Waiting } from '../../domain/coach-today/waiting';
import { CoachTodayApiActions, CoachTodayPageActions } from './coach-today.actions';
import { mark$ } from './coach-today.effects';
import { coachTodayFeature, initialCoachToday } from './coach-today.feature';

const { reducer } = coachTodayFeature;

describe('the coach’s Today in the store', () => {
  const intake = someWaiting({ at: '2026-11-20T10:00:00Z' });
  const log = someWaiting({
    kind: 'practice_log_to_read',
    assignmentId: null,
    logId: 'log-1',
    logRevision: 3,
    at: '2026-11-19T10:00:00Z',
  });
  const topic = someWaiting({ kind: 'topic_brought', assignmentId: null, itemId: 'topic-1' });
  const others = (['invited', 'not_started', 'win_shared', 'quiet'] as const).map((kind) =>
    someWaiting({ kind }),
  );
  const listed = reducer(
    initialCoachToday,
    CoachTodayApiActions.listed({ waiting: [intake, log, ...others] }),
  );
  const kinds = (rows: readonly { kind: string }[]) => rows.map(({ kind }) => kind);
  const yours = (coachToday: typeof listed) => kinds(coachTodayFeature.selectYours({ coachToday }));

  it('parts what is the coach’s to do from what is with clients and what is good to know', () => {
    const state = { coachToday: listed };
    expect(yours(listed)).toEqual(['intake_to_read', 'practice_log_to_read']);
    expect(kinds(coachTodayFeature.selectTheirs(state))).toEqual(['invited', 'not_started']);
    expect(kinds(coachTodayFeature.selectGoodToKnow(state))).toEqual(['win_shared', 'quiet']);
  });

  it('lets go at once of what is done, and has it back where it stood', () => {
    const done = reducer(listed, CoachTodayPageActions.doneChosen({ waiting: intake }));
    expect(yours(done)).toEqual(['practice_log_to_read']);
    const error = { kind: 'offline' } as const;
    for (const action of [
      CoachTodayApiActions.doneFailed({ waiting: intake, error }),
      CoachTodayPageActions.undoChosen({ waiting: intake }),
    ])
      expect(yours(reducer(done, action))).toEqual(['intake_to_read', 'practice_log_to_read']);
  });

  it('puts off until it is asked for, also when it is listed again', () => {
    const putOff = reducer(listed, CoachTodayPageActions.putOff({ waiting: log }));
    const again = reducer(putOff, CoachTodayApiActions.listed({ waiting: [intake, log] }));
    expect(yours(again)).toEqual(['intake_to_read']);
    expect(coachTodayFeature.selectHowManyPutOff({ coachToday: again })).toBe(1);
    const shown = reducer(again, CoachTodayPageActions.putOffShown());
    expect(yours(shown)).toEqual(['intake_to_read', 'practice_log_to_read']);
  });

  it('keeps what it knows when the network fails, until it works again', () => {
    const error = { kind: 'offline' } as const;
    const failed = reducer(listed, CoachTodayApiActions.failed({ error }));
    expect([failed.waiting, failed.error]).toEqual([listed.waiting, error]);
    expect(reducer(failed, CoachTodayPageActions.retried()).error).toBeNull();
  });

  describe('with one press', () => {
    let said: unknown[];
    const spyOf = (name: string, fails = false) =>
      jasmine.createSpy(name).and.callFake((...what: unknown[]) => {
        said.push([name, ...what]);
        return fails ? Promise.reject(new AppFailure({ kind: 'offline' })) : Promise.resolve();
      });

    const after = (action: Action, fails = false) => {
      said = [];
      TestBed.configureTestingModule({
        providers: [
          provideMockActions(of(action)),
          ...[SentAnswersGateway, PracticeLogsGateway].map((provide) => ({
            provide,
            useValue: { markRead: spyOf('read', fails), markUnread: spyOf('unread', fails) },
          })),
          { provide: TopicsGateway, useValue: { mark: spyOf('topic', fails) } },
        ],
      });
      return firstValueFrom(TestBed.runInInjectionContext(() => mark$()));
    };
    const done = (waiting: Waiting) => CoachTodayPageActions.doneChosen({ waiting });

    it('marks what is read by what it is', async () => {
      expect(await after(done(intake))).toEqual(CoachTodayApiActions.done({ waiting: intake }));
      expect(said).toEqual([['read', 'assignment-1']]);
      TestBed.resetTestingModule();
      await after(done(log));
      expect(said).toEqual([['read', { id: 'log-1', revision: 3 }]]);
      TestBed.resetTestingModule();
      await after(done(topic));
      expect(said).toEqual([['topic', 'topic-1', true]]);
    });

    it('takes it back', async () => {
      const undo = CoachTodayPageActions.undoChosen({ waiting: topic });
      expect(await after(undo)).toEqual(CoachTodayApiActions.undone({ waiting: topic }));
      expect(said).toEqual([['topic', 'topic-1', false]]);
    });

    it('says why it could not', async () => {
      const error = jasmine.objectContaining({ kind: 'offline' }) as never;
      expect(await after(done(intake), true)).toEqual(
        CoachTodayApiActions.doneFailed({ waiting: intake, error }),
      );
    });
  });
});
