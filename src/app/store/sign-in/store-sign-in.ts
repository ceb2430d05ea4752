import { inject, Injectable } from '@angular/core';
import { Actions, ofType } from '@ngrx/effects';
import { Store } from '@ngrx/store';
import { map } from 'rxjs';
import { SignIn, SignOutScope } from '../../core/sign-in/sign-in';
import { ResumeDialogActions, ShellActions, SignInApiActions } from './sign-in.actions';
import { signInFeature } from './sign-in.feature';

/** What core knows as SignIn, read from the store. */
@Injectable()
export class StoreSignIn extends SignIn {
  private readonly store = inject(Store);

  readonly status = this.store.selectSignal(signInFeature.selectStatus);
  readonly userId = this.store.selectSignal(signInFeature.selectUserId);
  readonly role = this.store.selectSignal(signInFeature.selectRole);
  readonly hasCoach = this.store.selectSignal(signInFeature.selectHasCoach);
  readonly displayName = this.store.selectSignal(signInFeature.selectDisplayName);
  readonly timeZone = this.store.selectSignal(signInFeature.selectTimeZone);
  readonly expired = this.store.selectSignal(signInFeature.selectExpired);
  readonly busy = this.store.selectSignal(signInFeature.selectBusy);
  readonly error = this.store.selectSignal(signInFeature.selectError);
  readonly resumed$ = inject(Actions).pipe(
    ofType(SignInApiActions.resumed),
    map(() => undefined),
  );

  resume(email: string, password: string): void {
    this.store.dispatch(ResumeDialogActions.submitted({ credentials: { email, password } }));
  }

  signOut(scope: SignOutScope): void {
    this.store.dispatch(ShellActions.signOutChosen({ scope }));
  }
}
