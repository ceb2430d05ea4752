import { anAssignment } from '../../data/assignments/assignments.builders';
import {
  AssignmentsApiActions,
  MyTodayPageActions,
  IntakePageActions,
} from './assignments.actions';
import { assignmentsFeature, initialAssignments } from './assignments.feature';

const { reducer, selectNext, selectAll } = assignmentsFeature;
const sent = anAssignment({ id: 's', status: 'submitted', submittedAt: '2026-11-19T10:00:00Z' });
const begun = anAssignment({ id: 'b', status: 'in_progress' });
const fresh = anAssignment({ id: 'f', assignedAt: '2026-11-22T10:00:00Z' });

const loaded = (...assignments: readonly ReturnType<typeof anAssignment>[]) =>
  reducer(initialAssignments, AssignmentsApiActions.loaded({ assignments }));

describe('assignments', () => {
  it('puts the form that was begun before a new one, and what was sent last', () => {
    const state = loaded(sent, fresh, begun);
    expect(selectAll.projector(state).map(({ id }) => id)).toEqual(['b', 'f', 's']);
    expect(selectNext.projector(selectAll.projector(state))?.id).toBe('b');
  });

  it('has nothing next when everything was sent', () => {
    expect(selectNext.projector(selectAll.projector(loaded(sent)))).toBeNull();
  });

  it('keeps the list on the screen while it is being looked up anew', () => {
    expect(reducer(loaded(begun), MyTodayPageActions.opened()).status).toBe('loaded');
    expect(reducer(initialAssignments, MyTodayPageActions.opened()).status).toBe('loading');
  });

  it('keeps the list when a later look fails', () => {
    const state = reducer(
      loaded(begun),
      AssignmentsApiActions.failed({ error: { kind: 'offline' } }),
    );
    expect(state.error).toEqual({ kind: 'offline' });
    expect(state.ids).toEqual(['b']);
  });

  it('counts a form as begun with its first answer', () => {
    const state = reducer(loaded(fresh), IntakePageActions.answered({ assignmentId: 'f' }));
    expect(state.entities['f']?.status).toBe('in_progress');
  });

  it('moves a form to the sent ones', () => {
    const sending = reducer(loaded(begun), IntakePageActions.sendChosen({ assignmentId: 'b' }));
    expect(sending.sending).toBeTrue();
    const submittedAt = '2026-11-23T10:00:00Z';
    const state = reducer(sending, AssignmentsApiActions.sent({ assignmentId: 'b', submittedAt }));
    expect(state.sending).toBeFalse();
    expect(state.entities['b']?.submittedAt).toBe(submittedAt);
  });

  it('says why sending failed, and lets it be tried again', () => {
    const sending = reducer(loaded(begun), IntakePageActions.sendChosen({ assignmentId: 'b' }));
    const state = reducer(
      sending,
      AssignmentsApiActions.sendingFailed({ error: { kind: 'offline' } }),
    );
    expect(state.sendingError).toEqual({ kind: 'offline' });
    expect(state.sending).toBeFalse();
  });
});
