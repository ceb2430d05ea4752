import { createActionGroup, emptyProps, props } from '@ngrx/store';
import type { AppError } from '../../core/errors/app-error';
import type { SignOutScope } from '../../core/sign-in/sign-in';
import type { Credentials, Person } from '../../data/account/account';

export const AppActions = createActionGroup({
  source: 'App',
  events: { started: emptyProps() },
});

export const SignInPageActions = createActionGroup({
  source: 'Sign In Page',
  events: {
    opened: emptyProps(),
    submitted: props<{ credentials: Credentials; keep: boolean; returnUrl: string | null }>(),
  },
});

export const ResumeDialogActions = createActionGroup({
  source: 'Resume Dialog',
  events: { submitted: props<{ credentials: Credentials }>() },
});

export const ShellActions = createActionGroup({
  source: 'Shell',
  events: { signOutChosen: props<{ scope: SignOutScope }>() },
});

export const SignInApiActions = createActionGroup({
  source: 'Sign In API',
  events: {
    somebodyFound: props<{ person: Person }>(),
    nobodyFound: emptyProps(),
    signedIn: props<{ person: Person; returnUrl: string | null }>(),
    resumed: props<{ person: Person }>(),
    somebodyElseResumed: props<{ person: Person }>(),
    failed: props<{ error: AppError }>(),
    ended: emptyProps(),
    stayed: emptyProps(),
    signedOut: emptyProps(),
  },
});
