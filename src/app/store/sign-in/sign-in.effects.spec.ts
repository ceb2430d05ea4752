import type { Router } from '@angular/router';
import { Actions } from '@ngrx/effects';
import type { Action, Store } from '@ngrx/store';
import { firstValueFrom, of } from 'rxjs';
import type { DeviceData } from '../../core/privacy/device-data';
import type { Leave, Leaving } from '../../core/privacy/leaving';
import { aPerson } from '../../data/account/account.builders';
import type { SignInGateway } from '../../data/account/sign-in-gateway';
import { FakeSignInGateway } from '../../data/account/sign-in-gateway.fake';
import {
  AppActions,
  ResumeDialogActions,
  ShellActions,
  SignInApiActions,
  SignInPageActions,
} from './sign-in.actions';
import * as effects from './sign-in.effects';

const credentials = { email: 'adaeze@example.com', password: 'x' };

describe('The sign-in effects', () => {
  let fake: FakeSignInGateway;
  let gateway: SignInGateway;
  let done: string[];
  let device: DeviceData;
  let router: Router;
  let leave: Leave;
  let leaving: Leaving;

  const actions = (action: Action): Actions => new Actions(of(action));
  const storeWith = (userId: string | null) => ({ select: () => of(userId) }) as unknown as Store;

  beforeEach(() => {
    fake = new FakeSignInGateway();
    fake.someone = aPerson();
    gateway = fake as unknown as SignInGateway;
    done = [];
    leave = 'clear';
    const note = (what: string) => (to?: unknown) => {
      done.push(typeof to === 'string' ? `${what} ${to}` : what);
      return Promise.resolve(true);
    };
    device = {
      clear: note('clear'),
      forgetSignIn: note('forget who'),
      clearDrafts: note('clear drafts'),
    } as unknown as DeviceData;
    leaving = { prepare: () => Promise.resolve(leave) } as unknown as Leaving;
    router = { url: '/my/today', navigateByUrl: note('to') } as unknown as Router;
  });

  it('finds who was signed in when the app starts', async () => {
    const result = firstValueFrom(effects.recall$(actions(AppActions.started()), gateway));
    expect(await result).toEqual(SignInApiActions.somebodyFound({ person: aPerson() }));
  });

  it('finds nobody when the kept sign-in can’t be read', async () => {
    fake.failure = { kind: 'unexpected' };
    const result = firstValueFrom(effects.recall$(actions(AppActions.started()), gateway));
    expect(await result).toEqual(SignInApiActions.nobodyFound());
  });

  it('does not take a service that does not answer, or a lost file, for nobody', async () => {
    jasmine.clock().install();
    const found: unknown[] = [];
    fake.failure = { kind: 'unavailable' };
    const asking = effects.recall$(actions(AppActions.started()), gateway);
    const listening = asking.subscribe((action) => found.push(action));
    for (let turn = 0; turn < 10; turn++) await Promise.resolve();
    fake.failure = { kind: 'file_missing' };
    jasmine.clock().tick(5000);
    for (let turn = 0; turn < 10; turn++) await Promise.resolve();
    jasmine.clock().uninstall();
    listening.unsubscribe();
    expect(found).toEqual([]);
  });

  it('signs in and remembers where to go on', async () => {
    const submitted = SignInPageActions.submitted({
      credentials,
      keep: true,
      returnUrl: '/my/more',
    });
    const result = await firstValueFrom(effects.signIn$(actions(submitted), gateway));
    expect(result).toEqual(SignInApiActions.signedIn({ person: aPerson(), returnUrl: '/my/more' }));
    expect(fake.calls).toEqual(['signIn adaeze@example.com true']);
  });

  it('goes to the person’s own home when there is no way back', async () => {
    const signedIn = SignInApiActions.signedIn({ person: aPerson(), returnUrl: null });
    await firstValueFrom(effects.goOn$(actions(signedIn), router));
    expect(done).toEqual(['to /my/today']);
  });

  it('goes on with the page when the same person is back', async () => {
    const submitted = actions(ResumeDialogActions.submitted({ credentials }));
    const result = firstValueFrom(effects.resume$(submitted, gateway, storeWith('user-1')));
    expect(await result).toEqual(SignInApiActions.resumed({ person: aPerson() }));
  });

  it('does not give a page to somebody else', async () => {
    const submitted = actions(ResumeDialogActions.submitted({ credentials }));
    const result = firstValueFrom(effects.resume$(submitted, gateway, storeWith('user-2')));
    expect((await result).type).toBe(SignInApiActions.somebodyElseResumed.type);
  });

  it('clears what the one before left', async () => {
    const other = SignInApiActions.somebodyElseResumed({ person: aPerson() });
    await firstValueFrom(effects.startAfresh$(actions(other), device, router));
    expect(done).toEqual(['clear drafts', 'to /my/today']);
  });

  it('signs out here even without a network', async () => {
    fake.failure = { kind: 'offline' };
    const chosen = actions(ShellActions.signOutChosen({ scope: 'local' }));
    const result = await firstValueFrom(effects.signOut$(chosen, gateway, device, leaving));
    expect(result).toEqual(SignInApiActions.signedOut());
    expect(done).toEqual(['clear']);
  });

  it('stays when words would be lost and the person minds', async () => {
    leave = 'stay';
    const chosen = actions(ShellActions.signOutChosen({ scope: 'local' }));
    const result = await firstValueFrom(effects.signOut$(chosen, gateway, device, leaving));
    expect(result).toEqual(SignInApiActions.stayed());
    expect([...fake.calls, ...done]).toEqual([]);
  });

  it('leaves sealed drafts for the return of somebody whose sign-in had ended', async () => {
    leave = 'keep';
    const chosen = actions(ShellActions.signOutChosen({ scope: 'local' }));
    await firstValueFrom(effects.signOut$(chosen, gateway, device, leaving));
    expect(done).toEqual(['forget who']);
  });

  it('does not pretend to have signed out everywhere', async () => {
    fake.failure = { kind: 'offline' };
    const chosen = actions(ShellActions.signOutChosen({ scope: 'global' }));
    const result = await firstValueFrom(effects.signOut$(chosen, gateway, device, leaving));
    expect(result).toEqual(SignInApiActions.failed({ error: { kind: 'offline' } }));
    expect(done).toEqual([]);
  });
});
