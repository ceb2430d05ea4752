import { TestBed } from '@angular/core/testing';
import { fakeSignIn } from '../sign-in/sign-in.fake';
import { SignIn } from '../sign-in/sign-in';
import { Clock } from './clock';

describe('The clock', () => {
  const signIn = fakeSignIn();
  let clock: Clock;

  beforeEach(() => {
    jasmine.clock().install().mockDate(new Date('2026-11-29T23:30:00Z'));
    signIn.timeZone.set('Europe/London');
    TestBed.configureTestingModule({ providers: [{ provide: SignIn, useValue: signIn }] });
    clock = TestBed.inject(Clock);
  });

  afterEach(() => jasmine.clock().uninstall());

  it('turns the day at midnight where the person is', () => {
    expect(clock.today()).toBe('2026-11-29');
    jasmine.clock().tick(31 * 60_000);
    expect(clock.today()).toBe('2026-11-30');
    signIn.timeZone.set('America/New_York');
    expect(clock.today()).toBe('2026-11-29');
  });

  it('is right at once when a page that slept is looked at again', () => {
    jasmine.clock().mockDate(new Date('2026-12-02T08:00:00Z'));
    document.dispatchEvent(new Event('visibilitychange'));
    expect(clock.today()).toBe('2026-12-02');
  });
});
