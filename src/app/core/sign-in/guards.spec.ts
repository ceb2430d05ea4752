import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { clientOnly, coachOnly, joinedOnly, signedOutOnly } from './guards';
import { SignIn } from './sign-in';
import { FakeSignIn } from './sign-in.fake';

@Component({ template: '' })
class Page {}

describe('The guards', () => {
  let signIn: FakeSignIn;

  beforeEach(() => {
    signIn = new FakeSignIn();
    TestBed.configureTestingModule({
      providers: [
        { provide: SignIn, useValue: signIn },
        provideRouter([
          { path: 'sign-in', component: Page, canActivate: [signedOutOnly] },
          { path: 'coach/today', component: Page, canActivate: [coachOnly] },
          { path: 'my/today', component: Page, canActivate: [clientOnly, joinedOnly] },
          { path: 'invitations', component: Page, canActivate: [clientOnly] },
        ]),
      ],
    });
  });

  async function open(url: string): Promise<string> {
    await RouterTestingHarness.create(url);
    return TestBed.inject(Router).url;
  }

  function be(role: 'coach' | 'client' | null): void {
    signIn.role.set(role);
    signIn.status.set(role ? 'signed_in' : 'signed_out');
  }

  it('let each role into its own area', async () => {
    be('coach');
    expect(await open('/coach/today')).toBe('/coach/today');
  });

  it('send a client home from the coach’s area', async () => {
    be('client');
    expect(await open('/coach/today')).toBe('/my/today');
  });

  it('send a coach home from the client’s area', async () => {
    be('coach');
    expect(await open('/my/today')).toBe('/coach/today');
  });

  it('show a client without a coach what they wait for, whatever page they open', async () => {
    be('client');
    signIn.hasCoach.set(false);
    expect(await open('/my/today')).toBe('/invitations');
  });

  it('ask a stranger to sign in, and remember where they were going', async () => {
    be(null);
    expect(await open('/my/today?step=2')).toBe('/sign-in?returnUrl=%2Fmy%2Ftoday%3Fstep%3D2');
  });

  it('have nobody sign in twice', async () => {
    be('client');
    expect(await open('/sign-in')).toBe('/my/today');
  });

  it('wait until it is known who is there', async () => {
    signIn.status.set('unknown');
    const opened = open('/my/today');
    be('client');
    expect(await opened).toBe('/my/today');
  });
});
