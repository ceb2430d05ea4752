import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { provideMockStore } from '@ngrx/store/testing';
import type { Session } from '../../../domain/sessions/session';
import { aSession } from '../../../domain/sessions/session.builders';
import { PageHarness } from '../../../shared/ui/testing/page-harness';
import { SessionsGateway } from '../../../data/sessions/sessions-gateway';
import { FakeSessionsGateway } from '../../../data/sessions/sessions-gateway.fake';
import { SessionStanding } from './session-standing';

describe('SessionStanding', () => {
  let gateway: FakeSessionsGateway;

  beforeEach(() => {
    gateway = new FakeSessionsGateway();
  });

  async function shown(rest: Partial<Session>): Promise<string> {
    TestBed.configureTestingModule({
      providers: [
        provideRouter([]),
        provideMockStore(),
        { provide: SessionsGateway, useValue: gateway },
      ],
    });
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

  it('shows what it left behind once it took place', async () => {
    gateway.left = {
      notes: [{ id: 'n1', title: 'How a day ends', agreements: ['Ten minutes without screens'] }],
      practices: [{ id: 'p1', title: 'Mirror listening' }],
      summariesSent: ['2040-01-09T18:00:00Z'],
    };
    const text = await shown({ status: 'completed' });
    for (const words of ['How a day ends', 'Ten minutes without screens', 'Mirror listening'])
      expect(text).toContain(words);
    expect(text).not.toContain('Write a note');
    expect(text).not.toContain('Write a summary');
  });

  it('offers what is missing', async () => {
    const text = await shown({ status: 'completed' });
    for (const words of ['Write a note', 'Assign a practice', 'Write a summary'])
      expect(text).toContain(words);
  });

  it('says why it is not known what is missing', async () => {
    gateway.failsWith = 'offline';
    const text = await shown({ status: 'completed' });
    expect(text).toContain('There is no connection');
    expect(text).not.toContain('Write a note');
  });
});
