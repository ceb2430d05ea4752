import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { provideMockStore } from '@ngrx/store/testing';
import type { Session } from '../../../domain/sessions/session';
import { aSession } from '../../../domain/sessions/session.builders';
import { PageHarness } from '../../../shared/ui/testing/page-harness';
import { SessionStanding } from './session-standing';

describe('SessionStanding', () => {
  async function shown(rest: Partial<Session>): Promise<string> {
    TestBed.configureTestingModule({ providers: [provideRouter([]), provideMockStore()] });
    const fixture = TestBed.createComponent(SessionStanding);
    const times = { startsAt: '2040-01-09T15:00:00Z', endsAt: '2040-01-09T16:00:00Z' };
    fixture.componentRef.setInput('session', aSession({ ...times, ...rest }));
    fixture.componentRef.setInput('timeZone', 'Europe/Rome');
    await fixture.whenStable();
    return new PageHarness(fixture).text();
  }

  const lisbon = { timeZone: 'Europe/Lisbon', day: '2040-01-09', time: '15:00', holds: true };

  it('says both times of a session that was planned elsewhere', async () => {
    expect(await shown({ plannedIn: lisbon })).toContain('15:00 in Lisbon, 16:00 for you');
  });

  it('says what was agreed where the rules changed and it could not follow', async () => {
    const text = await shown({ plannedIn: { ...lisbon, time: '17:00', holds: false } });
    expect(text).toContain('You planned it for 17:00 in Lisbon, and it could not follow');
  });

  it('says nothing of it once it was cancelled', async () => {
    const plannedIn = { ...lisbon, time: '17:00', holds: false };
    expect(await shown({ plannedIn, status: 'cancelled' })).not.toContain('could not follow');
  });
});
