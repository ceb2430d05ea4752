import type { ActionReducer } from '@ngrx/store';
import { SignInApiActions } from './sign-in.actions';

/** Meta-reducer: when the person leaves, or another one comes, the whole store starts over. */
export function clearOnLeaving<State>(reducer: ActionReducer<State>): ActionReducer<State> {
  return (state, action) => {
    const leaves =
      action.type === SignInApiActions.signedOut.type ||
      action.type === SignInApiActions.somebodyElseResumed.type;
    return reducer(leaves ? undefined : state, action);
  };
}
