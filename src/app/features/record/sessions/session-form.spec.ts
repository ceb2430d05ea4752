import { type ComponentFixture, TestBed } from '@angular/core/testing';
import type { Session, SessionPlan } from '../../../domain/sessions/session';
import { aSession } from '../../../domain/sessions/session.builders';
import { PageHarness } from '../../../shared/ui/testing/page-harness';
import { SessionForm } from './session-form';

describe('SessionForm', () => {
  let page: PageHarness;
  let plans: SessionPlan[];
  let fixture: ComponentFixture<SessionForm>;

  async function open(session: Session | null = null): Promise<void> {
    fixture = TestBed.createComponent(SessionForm);
    fixture.componentRef.setInput('timeZone', 'Europe/London');
    fixture.componentRef.setInput('session', session);
    plans = [];
    fixture.componentInstance.submitted.subscribe((plan) => plans.push(plan));
    page = new PageHarness(fixture);
    await fixture.whenStable();
  }

  async function choose(day: string, time: string): Promise<void> {
    await page.fill('Day', day);
    await page.fill('Start', time);
  }

  it('plans what it says, in the coach’s own time', async () => {
    await open();
    await choose('2030-07-04', '10:00');
    await page.press('Plan');
    expect(plans[0]).toEqual({
      kind: 'session',
      startsAt: '2030-07-04T09:00:00.000Z',
      endsAt: '2030-07-04T10:00:00.000Z',
      place: null,
      videoLink: null,
      plannedIn: { day: '2030-07-04', time: '10:00', timeZone: 'Europe/London', holds: true },
    });
  });

  it('keeps what was typed when the zone of the practice is known only then', async () => {
    await open();
    await choose('2030-07-04', '10:00');
    fixture.componentRef.setInput('timeZone', 'Europe/Rome');
    await page.press('Plan');
    expect(plans[0]?.startsAt).toBe('2030-07-04T08:00:00.000Z');
  });

  it('plans nothing at a time that the clocks leave out, and says why', async () => {
    await open();
    await choose('2030-03-31', '01:30');
    await page.press('Plan');
    expect(plans).toEqual([]);
    expect(page.text()).toContain('The clocks go forward that day');
  });

  it('asks which of both where the clocks show a time twice', async () => {
    await open();
    await choose('2030-10-27', '01:30');
    expect(page.text()).toContain('The first, British Summer Time');
    await page.press('Plan');
    expect(plans[0]?.startsAt).toBe('2030-10-27T00:30:00.000Z');
  });

  it('takes no link but a safe one', async () => {
    await open();
    await page.fill('Video link', 'http://meet.example.org');
    await page.press('Plan');
    expect(plans).toEqual([]);
    expect(page.text()).toContain('A link begins with https://');
  });

  it('stays in the zone that a session was planned in, and says both times', async () => {
    await open(
      aSession({
        startsAt: '2030-01-07T11:00:00Z',
        endsAt: '2030-01-07T12:00:00Z',
        plannedIn: { timeZone: 'Europe/Rome', day: '2030-01-07', time: '12:00', holds: true },
      }),
    );
    expect(page.text()).toContain('12:00 in Rome, 11:00 for you.');
    await page.fill('Start', '15:00');
    expect(page.text()).toContain('15:00 in Rome, 14:00 for you.');
    await page.press('Save');
    expect(plans[0]?.startsAt).toBe('2030-01-07T14:00:00.000Z');
    expect(plans[0]?.plannedIn).toEqual(
      jasmine.objectContaining({ timeZone: 'Europe/Rome', time: '15:00' }),
    );
  });

  it('says one time where the clocks of both zones show the same', async () => {
    await open(
      aSession({
        plannedIn: { timeZone: 'Europe/Lisbon', day: '2026-11-26', time: '10:00', holds: true },
      }),
    );
    expect(page.text()).not.toContain('for you');
  });

  it('starts from the session that is moved, and keeps its length', async () => {
    await open(aSession({ place: 'The blue room' }));
    await choose('2030-01-07', '09:00');
    await page.press('Save');
    expect(plans[0]).toEqual(
      jasmine.objectContaining({
        startsAt: '2030-01-07T09:00:00.000Z',
        endsAt: '2030-01-07T09:50:00.000Z',
        place: 'The blue room',
      }),
    );
  });
});
