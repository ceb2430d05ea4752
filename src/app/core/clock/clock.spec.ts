import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { fakeSignIn } from '../sign-in/sign-in.fake';
import { SignIn } from '../sign-in/sign-in';
import { Connection } from '../connection/connection';
import { Clock, onEachDay } from './clock';
import { FakeClock } from './clock.fake';

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

  it('knows the day of what is written down now, between two of its ticks', () => {
    jasmine.clock().mockDate(new Date('2026-11-30T00:00:30Z'));
    expect([clock.today(), clock.dayNow()]).toEqual(['2026-11-29', '2026-11-30']);
  });

  it('is right at once when a page that slept is looked at again', () => {
    jasmine.clock().mockDate(new Date('2026-12-02T08:00:00Z'));
    document.dispatchEvent(new Event('visibilitychange'));
    expect(clock.today()).toBe('2026-12-02');
  });
});

describe('What a page does on each day', () => {
  it('is done when it opens, on another day, and when the network is back', () => {
    const clock = new FakeClock();
    const online = signal(false);
    TestBed.configureTestingModule({
      providers: [
        { provide: Clock, useValue: clock },
        { provide: Connection, useValue: { online } },
      ],
    });
    let times = 0;
    const after = (change: () => void): number => {
      change();
      TestBed.tick();
      return times;
    };
    TestBed.runInInjectionContext(() => onEachDay(() => times++));
    expect(after(() => undefined)).toBe(1);
    expect(after(() => clock.now.set(new Date()))).toBe(1);
    // Without a network there is nothing to be had.
    expect(after(() => clock.today.set('2040-01-01'))).toBe(1);
    expect(after(() => online.set(true))).toBe(2);
    expect(after(() => clock.today.set('2040-01-02'))).toBe(3);
    expect(after(() => online.set(false))).toBe(3);
  });
});
