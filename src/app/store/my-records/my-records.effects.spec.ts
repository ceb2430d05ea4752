import type { Router } from '@angular/router';
import { Actions } from '@ngrx/effects';
import { firstValueFrom, of, toArray } from 'rxjs';
import { fakeSignIn } from '../../core/sign-in/sign-in.fake';
import { aPerson } from '../../data/account/account.builders';
import type { SignInGateway } from '../../data/account/sign-in-gateway';
import { FakeSignInGateway } from '../../data/account/sign-in-gateway.fake';
import { aRecord } from '../../data/my-records/my-records.builders';
import { SignInApiActions } from '../sign-in/sign-in.actions';
import { MyRecordsApiActions } from './my-records.actions';
import { leaveEmptyRoom$ } from './my-records.effects';

describe('The room of a client whose last coach is gone', () => {
  let gateway: FakeSignInGateway;
  let opened: string[];

  beforeEach(() => {
    gateway = new FakeSignInGateway();
    gateway.someone = aPerson({ hasCoach: false });
    opened = [];
  });

  const after = (records: ReturnType<typeof aRecord>[]) => {
    const router = {
      navigateByUrl: (url: string) => Promise.resolve(opened.push(url)),
    } as unknown as Router;
    const actions = new Actions(of(MyRecordsApiActions.loaded({ records })));
    const effect = leaveEmptyRoom$(
      actions,
      fakeSignIn(),
      gateway as unknown as SignInGateway,
      router,
    );
    return firstValueFrom(effect.pipe(toArray()));
  };

  it('is left for the page that says so', async () => {
    expect(await after([])).toEqual([
      SignInApiActions.somebodyFound({ person: aPerson({ hasCoach: false }) }),
    ]);
    expect(opened).toEqual(['/invitations']);
  });

  it('stays open while there is one', async () => {
    expect(await after([aRecord()])).toEqual([]);
    expect(opened).toEqual([]);
  });

  it('stays open when nobody can say who is there', async () => {
    gateway.failure = { kind: 'offline' };
    expect(await after([])).toEqual([]);
    expect(opened).toEqual([]);
  });
});
