import { TestBed } from '@angular/core/testing';
import type { Session, SessionPlan } from '../../../domain/sessions/session';
import { aSession } from '../../../domain/sessions/session.builders';
import { PageHarness } from '../../../shared/ui/testing/page-harness';
import { SessionForm } from './session-form';

describe('SessionForm', () => {
  let page: PageHarness;
  let plans: SessionPlan[];

  async function open(session: Session | null = null): Promise<void> {
    const fixture = TestBed.createComponent(SessionForm);
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
    });
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
