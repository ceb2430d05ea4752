import { aCheckInForm, aStanding } from '../../domain/check-ins/check-ins.builders';
import { dayNumber, dayOf } from '../../domain/calendar/day';
import { CheckInPage } from './check-in-page';
import { Bench, type CheckInHarness, thisMonday } from './testing/bench';

describe('A check-in left open over the end of the week', () => {
  const nextMonday = dayOf(dayNumber(thisMonday) + 7);
  let bench: Bench;
  let page: CheckInHarness;

  beforeEach(async () => {
    bench = new Bench();
    page = await bench.show(CheckInPage);
  });

  async function turnTheWeek() {
    bench.standings.standings = [aStanding({ onDate: nextMonday, today: nextMonday })];
    bench.assignments.form = aCheckInForm({ id: 'next', onDate: nextMonday });
    bench.answers.stored.clear();
    bench.clock.today.set(nextMonday);
    await page.settled();
  }

  const isNextWeeks = async () => {
    expect(page.headings()[0]).toBe('This week');
    expect(page.chosen()).toBe(0);
    await page.rate('I felt seen', 4);
    await page.push('Send');
    expect(bench.assignments.sent.at(-1)).toBe('next');
  };

  it('is the next week’s', async () => {
    await turnTheWeek();
    await isNextWeeks();
  });

  it('stays, once begun, what it was, and says of which week', async () => {
    const { id } = bench.assignments.form;
    await page.rate('I felt seen', 4);
    await turnTheWeek();
    expect(page.headings()[0]).toContain('The week of');
    expect(page.chosen()).toBe(1);
    await page.push('Send');
    expect(bench.assignments.sent).toEqual([id]);
    expect(page.headings()[0]).toBe('Thank you');
  });

  it('is the next week’s after it was sent', async () => {
    await page.rate('I felt seen', 4);
    await page.push('Send');
    expect(page.headings()[0]).toBe('Thank you');
    await turnTheWeek();
    await isNextWeeks();
  });

  it('stays while something of what was sent is being changed', async () => {
    await page.rate('I felt seen', 4);
    await page.push('Send');
    await page.push('Change something');
    await turnTheWeek();
    expect(page.chosen()).toBe(1);
    expect(page.text()).toContain('Save the changes');
  });

  it('waits for a network that comes later than the person', async () => {
    bench.standings.failure = 'offline';
    await turnTheWeek();
    bench.standings.failure = null;
    bench.clock.now.set(new Date());
    await page.settled();
    await isNextWeeks();
  });
});
