import { TestBed } from '@angular/core/testing';
import { Return } from './return';
import { SignIn } from './sign-in';
import { FakeSignIn, fakeSignIn } from './sign-in.fake';

describe('The return of somebody whose sign-in had ended', () => {
  let signIn: FakeSignIn;

  const waiting = () => {
    TestBed.configureTestingModule({ providers: [{ provide: SignIn, useValue: signIn }] });
    return TestBed.inject(Return).ofTheSame();
  };

  beforeEach(() => {
    signIn = fakeSignIn();
  });

  it('is waited for', async () => {
    const back = waiting();
    await expectAsync(back).toBePending();
    signIn.resumed$.next();
    expect(await back).toBeTrue();
  });

  it('is not that of somebody else', async () => {
    const back = waiting();
    signIn.userId.set('user-2');
    TestBed.tick();
    expect(await back).toBeFalse();
  });

  it('does not come from who signs out instead', async () => {
    const back = waiting();
    signIn.userId.set(null);
    TestBed.tick();
    expect(await back).toBeFalse();
  });

  it('is not expected of who was never signed in', async () => {
    signIn = fakeSignIn({ role: null, userId: null });
    expect(await waiting()).toBeFalse();
  });
});
