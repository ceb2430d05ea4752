import { inject, Injectable } from '@angular/core';
import { toObservable } from '@angular/core/rxjs-interop';
import { filter, firstValueFrom, map, merge, of } from 'rxjs';
import { SignIn } from './sign-in';

/** For who was refused because the sign-in had ended under an open page. */
@Injectable({ providedIn: 'root' })
export class Return {
  private readonly signIn = inject(SignIn, { optional: true });
  private readonly userId$ = this.signIn ? toObservable(this.signIn.userId) : of(null);

  /** Whether the page belongs to somebody, whose sign-in may have ended. */
  isSomebodys(): boolean {
    return this.signIn?.status() === 'signed_in';
  }

  /** Whether the same person signs in again in place. False when they leave instead, or somebody else comes. */
  async ofTheSame(): Promise<boolean> {
    const signIn = this.signIn;
    if (signIn?.status() !== 'signed_in') return false;
    const who = signIn.userId();
    const back$ = signIn.resumed$.pipe(map(() => true));
    const gone$ = this.userId$.pipe(
      filter((id) => id !== who),
      map(() => false),
    );
    return firstValueFrom(merge(back$, gone$));
  }
}
