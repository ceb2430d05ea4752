import { inject } from '@angular/core';
import { toObservable } from '@angular/core/rxjs-interop';
import { CanActivateFn, Router } from '@angular/router';
import { filter, map, take } from 'rxjs';
import { homeOf, Role, SignIn } from './sign-in';

export const coachOnly: CanActivateFn = (_route, { url }) => only('coach', url);
export const clientOnly: CanActivateFn = (_route, { url }) => only('client', url);

/** For a client's room. An account in nobody's record is shown what it waits for, and what to do. */
export const joinedOnly: CanActivateFn = () => {
  const router = inject(Router);
  const signIn = inject(SignIn);
  return settled().pipe(map(() => signIn.hasCoach() || router.parseUrl('/invitations')));
};

/** For the sign-in page, and for the bare address: whoever is signed in goes home. */
export const signedOutOnly: CanActivateFn = () => {
  const router = inject(Router);
  return settled().pipe(
    map(({ status, role }) => status === 'signed_out' || router.parseUrl(homeOf(role))),
  );
};

/** The guards are manners; what a person may read is decided by the database. */
function only(role: Role, url: string) {
  const router = inject(Router);
  return settled().pipe(
    map((person) => {
      if (person.role === role) return true;
      if (person.role) return router.parseUrl(homeOf(person.role));
      return router.createUrlTree(['/sign-in'], { queryParams: { returnUrl: url } });
    }),
  );
}

/** Once it is known whether somebody is signed in. */
function settled() {
  const signIn = inject(SignIn);
  return toObservable(signIn.status).pipe(
    filter((status) => status !== 'unknown'),
    take(1),
    map((status) => ({ status, role: signIn.role() })),
  );
}
