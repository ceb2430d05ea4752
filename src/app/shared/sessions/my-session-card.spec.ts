import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { aRecord } from '../../data/my-records/my-records.builders';
import type { Session } from '../../domain/sessions/session';
import { aSession } from '../../domain/sessions/session.builders';
import { MySessionCard } from './my-session-card';

describe('MySessionCard', () => {
  function shown(
    timeZone: string,
    session: Partial<Session> = {},
    { now = new Date(), leadsOn = false } = {},
  ): HTMLElement {
    TestBed.resetTestingModule();
    TestBed.configureTestingModule({ providers: [provideRouter([])] });
    const fixture = TestBed.createComponent(MySessionCard);
    const { clientId } = aRecord();
    fixture.componentRef.setInput('session', aSession({ clientId, ...session }));
    fixture.componentRef.setInput('records', [aRecord({ coachTimeZone: 'Europe/London' })]);
    fixture.componentRef.setInput('timeZone', timeZone);
    fixture.componentRef.setInput('now', now);
    fixture.componentRef.setInput('leadsOn', leadsOn);
    fixture.detectChanges();
    return fixture.nativeElement as HTMLElement;
  }

  const march = { startsAt: '2030-03-20T14:00:00Z', endsAt: '2030-03-20T15:00:00Z' };

  it('tells the time in the client’s own zone, and the coach’s where it differs', () => {
    const words = shown('America/New_York', march).textContent;
    expect(words).toContain('Wednesday 20 March 2030, 10:00 to 11:00');
    expect(words).toContain('Eastern Daylight Time, your own time');
    expect(words).toContain('14:00 in Greenwich Mean Time');
  });

  it('knows half an hour of difference, and the day after', () => {
    const words = shown('Australia/Lord_Howe', march).textContent;
    expect(words).toContain('Thursday 21 March 2030, 01:00 to 02:00');
  });

  it('says nothing of zones where the clocks show the same', () => {
    expect(shown('Europe/Lisbon', march).textContent).not.toContain('your own time');
  });

  it('leads to the call, without telling where from', () => {
    const card = shown('Europe/London', { videoLink: 'https://meet.example.org/room' });
    const link = card.querySelector('a');
    expect(link?.href).toBe('https://meet.example.org/room');
    expect(link?.rel).toContain('noreferrer');
  });

  it('says how near it is, in the client’s own days, where it leads on to the sessions', () => {
    const eve = { now: new Date('2030-03-20T02:00:00Z'), leadsOn: true };
    // For New York it is still the evening before.
    expect(shown('America/New_York', march, eve).querySelector('h2')?.textContent).toContain(
      'Tomorrow at 10:00',
    );
    const card = shown('Europe/London', march, eve);
    expect(card.querySelector('h2')?.textContent).toContain('Today at 14:00');
    expect(card.querySelector('a')?.getAttribute('href')).toBe('/my/sessions');
    const during = { now: new Date('2030-03-20T14:30:00Z'), leadsOn: true };
    expect(shown('Europe/London', march, during).querySelector('h2')?.textContent).toContain('Now');
  });

  it('has no link where there is no call', () => {
    expect(shown('Europe/London', { place: 'The blue room' }).querySelector('a')).toBeNull();
  });
});
