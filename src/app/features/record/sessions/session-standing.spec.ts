import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { provideMockStore } from '@ngrx/store/testing';
import { AgreementsGateway } from '../../../data/agreements/agreements-gateway';
import { FakeAgreementsGateway } from '../../../data/agreements/agreements-gateway.fake';
import { anAgreement } from '../../../domain/agreements/agreement.builders';
import { someClient } from '../../../data/clients/clients.builders';
import { clientsFeature, initialClients } from '../../../store/clients/clients.feature';
import type { Session } from '../../../domain/sessions/session';
import { aSession } from '../../../domain/sessions/session.builders';
import { PageHarness } from '../../../shared/ui/testing/page-harness';
import { SessionsGateway } from '../../../data/sessions/sessions-gateway';
import { FakeSessionsGateway } from '../../../data/sessions/sessions-gateway.fake';
import { SessionStanding } from './session-standing';

describe('SessionStanding', () => {
  let gateway: FakeSessionsGateway;
  let agreements: FakeAgreementsGateway;

  beforeEach(() => {
    gateway = new FakeSessionsGateway();
    agreements = new FakeAgreementsGateway();
  });

  async function shown(rest: Partial<Session>): Promise<string> {
    TestBed.resetTestingModule();
    TestBed.configureTestingModule({
      providers: [
        provideRouter([]),
        provideMockStore({
          initialState: { [clientsFeature.name]: { ...initialClients, current: someClient() } },
        }),
        { provide: SessionsGateway, useValue: gateway },
        { provide: AgreementsGateway, useValue: agreements },
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
      notes: [{ id: 'n1', title: 'How a day ends', excerpt: 'They sat closer.' }],
      practices: [{ id: 'p1', title: 'Mirror listening' }],
      summaries: [{ id: 's1', sentAt: '2040-01-09T18:00:00Z' }],
      next: { id: 'n2', startsAt: '2040-01-16T15:00:00Z' },
    };
    agreements.noted = [anAgreement({ text: 'Ten minutes without screens' })];
    agreements.sent = [
      anAgreement({ place: { kind: 'summary', id: 's1' }, text: 'Phones in the hall' }),
      anAgreement({ place: { kind: 'summary', id: 's1' }, text: 'Ten minutes without screens' }),
      anAgreement({ place: { kind: 'summary', id: 's0' }, text: 'Of another session' }),
    ];
    const text = await shown({ status: 'completed' });
    for (const words of ['How a day ends', 'They sat closer.', 'Mirror listening', '16 January'])
      expect(text).toContain(words);
    for (const words of ['Write a note', 'Write a summary', 'Plan the next one'])
      expect(text).not.toContain(words);
    // once, though note and summary say it; and what was sent in other words
    expect(text.split('Ten minutes without screens').length).toBe(2);
    expect(text).toContain('Phones in the hall');
    expect(text).not.toContain('Of another session');
  });

  it('offers what is missing', async () => {
    const text = await shown({ status: 'completed' });
    for (const words of [
      'Write a note',
      'Assign a practice',
      'Write a summary',
      'Plan the next one',
    ])
      expect(text).toContain(words);
  });

  it('offers it also before anybody said that it took place', async () => {
    const times = { startsAt: '2020-01-09T15:00:00Z', endsAt: '2020-01-09T16:00:00Z' };
    expect(await shown({ ...times, status: 'planned' })).toContain('Write a note');
    expect(await shown({ ...times, status: 'cancelled' })).not.toContain('Write a note');
  });

  it('says why it is not known what is missing', async () => {
    gateway.failsWith = 'offline';
    const text = await shown({ status: 'completed' });
    expect(text).toContain('There is no connection');
    expect(text).not.toContain('Write a note');
  });
});
