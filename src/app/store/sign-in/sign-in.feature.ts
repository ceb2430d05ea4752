import { createFeature, createReducer, on } from '@ngrx/store';
import type { AppError } from '../../core/errors/app-error';
import type { Role, SignInStatus } from '../../core/sign-in/sign-in';
import type { Person } from '../../data/account/account';
import {
  ResumeDialogActions,
  ShellActions,
  SignInApiActions,
  SignInPageActions,
} from './sign-in.actions';

export interface SignInState {
  readonly status: SignInStatus;
  readonly userId: string | null;
  readonly role: Role | null;
  readonly displayName: string;
  readonly timeZone: string | null;
  readonly hasCoach: boolean;
  /** Whether the sign-in ended under an open page. */
  readonly expired: boolean;
  readonly busy: boolean;
  readonly error: AppError | null;
}

export const initialSignIn: SignInState = {
  status: 'unknown',
  userId: null,
  role: null,
  displayName: '',
  timeZone: null,
  hasCoach: true,
  expired: false,
  busy: false,
  error: null,
};

const nobody: SignInState = { ...initialSignIn, status: 'signed_out' };
const withPerson = (person: Person): SignInState => ({
  ...initialSignIn,
  ...person,
  status: 'signed_in',
});

export const signInFeature = createFeature({
  name: 'signIn',
  reducer: createReducer(
    initialSignIn,
    on(
      SignInApiActions.somebodyFound,
      SignInApiActions.signedIn,
      SignInApiActions.resumed,
      SignInApiActions.somebodyElseResumed,
      (_state, { person }): SignInState => withPerson(person),
    ),
    on(SignInApiActions.nobodyFound, SignInApiActions.signedOut, (): SignInState => nobody),
    on(SignInPageActions.opened, (state): SignInState => ({ ...state, busy: false, error: null })),
    on(
      SignInPageActions.submitted,
      ResumeDialogActions.submitted,
      ShellActions.signOutChosen,
      (state): SignInState => ({ ...state, busy: true, error: null }),
    ),
    on(SignInApiActions.stayed, (state): SignInState => ({ ...state, busy: false })),
    on(SignInApiActions.failed, (state, { error }): SignInState => ({
      ...state,
      busy: false,
      error,
    })),
    on(SignInApiActions.ended, (state): SignInState => ({
      ...state,
      expired: state.status === 'signed_in',
    })),
  ),
});
