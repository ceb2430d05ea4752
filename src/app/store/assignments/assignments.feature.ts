import { createEntityAdapter, type EntityState } from '@ngrx/entity';
import { createFeature, createReducer, createSelector, on } from '@ngrx/store';
import type { AppError } from '../../core/errors/app-error';
import { type Assignment, byUrgency, isSent } from '../../domain/assignments/assignment';
import {
  AssignmentsApiActions,
  MyTodayPageActions,
  IntakePageActions,
  MyIntakesPageActions,
} from './assignments.actions';

export interface AssignmentsState extends EntityState<Assignment> {
  readonly status: 'unknown' | 'loading' | 'loaded';
  readonly error: AppError | null;
  readonly sending: boolean;
  readonly sendingError: AppError | null;
}

const adapter = createEntityAdapter<Assignment>();

export const initialAssignments: AssignmentsState = adapter.getInitialState({
  status: 'unknown' as const,
  error: null,
  sending: false,
  sendingError: null,
});

const loading = (state: AssignmentsState): AssignmentsState => ({
  ...state,
  // What is there already stays on the screen while it is being looked up anew.
  status: state.status === 'loaded' ? 'loaded' : 'loading',
  error: null,
});

export const assignmentsFeature = createFeature({
  name: 'assignments',
  reducer: createReducer(
    initialAssignments,
    on(
      MyTodayPageActions.opened,
      MyTodayPageActions.retried,
      MyIntakesPageActions.opened,
      MyIntakesPageActions.retried,
      loading,
    ),
    on(AssignmentsApiActions.loaded, (state, { assignments }): AssignmentsState =>
      adapter.setAll([...assignments], { ...state, status: 'loaded' as const, error: null }),
    ),
    on(AssignmentsApiActions.failed, (state, { error }): AssignmentsState => ({ ...state, error })),
    on(IntakePageActions.opened, (state): AssignmentsState => ({
      ...state,
      sending: false,
      sendingError: null,
    })),
    on(IntakePageActions.sendChosen, (state): AssignmentsState => ({
      ...state,
      sending: true,
      sendingError: null,
    })),
    on(IntakePageActions.answered, (state, { assignmentId }): AssignmentsState =>
      state.entities[assignmentId]?.status === 'assigned'
        ? adapter.updateOne({ id: assignmentId, changes: { status: 'in_progress' } }, state)
        : state,
    ),
    on(AssignmentsApiActions.sent, (state, { assignmentId, submittedAt }): AssignmentsState =>
      adapter.updateOne(
        { id: assignmentId, changes: { status: 'submitted', submittedAt } },
        { ...state, sending: false },
      ),
    ),
    on(AssignmentsApiActions.sendingFailed, (state, { error }): AssignmentsState => ({
      ...state,
      sending: false,
      sendingError: error,
    })),
  ),
  extraSelectors: ({ selectAssignmentsState }) => {
    const selectAll = createSelector(selectAssignmentsState, (state) =>
      adapter.getSelectors().selectAll(state).sort(byUrgency),
    );
    /** The one thing that waits: what was begun, else what is new. */
    const selectNext = createSelector(
      selectAll,
      (all) => all.find((assignment) => !isSent(assignment)) ?? null,
    );
    return { selectAll, selectNext };
  },
});
