import { AppFailure } from '../../../core/errors/app-error';
import { aStoredAnswer } from '../../../data/answers/answers.builders';
import { aCheckInForm, aSummary } from '../../../domain/check-ins/check-ins.builders';
import { Bench } from '../testing/bench';
import EarlierPage from './earlier-page';
import OneCheckInPage from './one-check-in-page';

const week = (onDate: string, rest: object = {}) => aSummary({ id: onDate, onDate, ...rest });

describe('Earlier check-ins', () => {
  let bench: Bench;

  beforeEach(() => (bench = new Bench()));

  it('stand by month, what was only begun before all', async () => {
    bench.checkIns.checkIns = [
      week('2024-11-11', { submittedAt: null }),
      week('2024-11-04', { submittedAt: '2024-11-06T20:00:00Z' }),
    ];
    const page = await bench.show(EarlierPage);
    expect(page.headings()).toEqual(['Earlier check-ins', 'Not sent yet', 'November 2024']);
    expect(page.text()).toMatch(/The week of 4 November 2024\s*Sent 6 November 2024/);
    expect(page.links()).toContain('/my/check-in/earlier/2024-11-11');
  });

  it('say that one was changed', async () => {
    const amendedAt = '2024-11-08T20:00:00Z';
    bench.checkIns.checkIns = [
      week('2024-11-04', { submittedAt: '2024-11-06T20:00:00Z', amendedAt }),
    ];
    const page = await bench.show(EarlierPage);
    expect(page.text()).toContain('Sent 6 November 2024, changed 8 November 2024');
  });

  it('come page by page, however many there are', async () => {
    bench.checkIns.checkIns = ['2024-11-18', '2024-11-11', '2024-11-04'].map((day) => week(day));
    const page = await bench.show(EarlierPage);
    // The end of the list in sight asks for the next page by itself.
    expect(page.text()).toContain('The week of 18 November 2024');
    await page.settled();
    expect(page.text()).toContain('The week of 4 November 2024');
    expect(page.text()).not.toContain('Show earlier');
  });

  it('are those with one coach, where there are two', async () => {
    bench.haveTwoCoaches();
    const page = await bench.show(EarlierPage);
    await page.push('With Tomas');
    expect(bench.checkIns.paged).toEqual(['a', 'b']);
  });

  it('say what will be there', async () => {
    const page = await bench.show(EarlierPage);
    expect(page.text()).toContain('Nothing here yet');
    expect(page.links()).toContain('/my/check-in');
  });

  it('say when they could not be loaded, and try again', async () => {
    bench.checkIns.failure = 'offline';
    const page = await bench.show(EarlierPage);
    expect(page.text()).toContain('Your check-ins could not be loaded');
    bench.checkIns.failure = null;
    bench.checkIns.checkIns = [week('2024-11-04')];
    await page.push('Try again');
    expect(page.text()).toContain('The week of 4 November 2024');
  });
});

describe('One earlier check-in', () => {
  let bench: Bench;
  const submittedAt = '2024-11-06T20:00:00Z';

  beforeEach(() => {
    bench = new Bench();
    bench.assignments.form = aCheckInForm({
      onDate: '2024-11-04',
      status: 'submitted',
      submittedAt,
    });
    bench.answers.stored.set('seen', aStoredAnswer({ linkId: 'seen', value: 0 }));
  });

  it('is read under its week, with what it said before', async () => {
    bench.answers.former = [
      {
        linkId: 'seen',
        state: 'answered',
        value: 9,
        visibility: 'only_me',
        replacedAt: '2024-11-07T20:00:00Z',
      },
    ];
    const page = await bench.show(OneCheckInPage, { assignmentId: 'a' });
    expect(page.headings()[0]).toBe('The week of 4 November 2024');
    expect(page.text()).toMatch(/Seen 0/);
    expect(page.text()).toContain('Seen: 9 of 10');
    expect(page.text()).toContain('visible to only me');
    // What is asked only of who wants it is not even named.
    expect(page.text()).not.toContain('Desire');
  });

  it('says with whom it was, where there are two', async () => {
    bench.haveTwoCoaches();
    const page = await bench.show(OneCheckInPage, { assignmentId: 'check-in-of-b' });
    expect(page.text()).toContain('With Tomas');
    expect(page.text()).not.toContain('With Noor');
  });

  it('is finished where it was only begun, about its own week', async () => {
    bench.assignments.form = aCheckInForm({ onDate: '2024-11-04', status: 'in_progress' });
    const page = await bench.show(OneCheckInPage, { assignmentId: 'a' });
    expect(page.text()).toContain('From 4 November 2024 to 10 November 2024');
    await page.push('Send');
    expect(bench.assignments.sent.length).toBe(1);
  });

  it('says that there is none, or that it could not be opened', async () => {
    bench.assignments.failure = new AppFailure({ kind: 'not_found' });
    let page = await bench.show(OneCheckInPage, { assignmentId: 'a' });
    expect(page.text()).toContain('This check-in is not here');
    expect(page.text()).not.toContain('Try again');
    bench.assignments.failure = new AppFailure({ kind: 'unexpected' });
    page = await bench.show(OneCheckInPage, { assignmentId: 'b' });
    expect(page.text()).toContain('The check-in could not be opened');
    bench.assignments.failure = undefined;
    await page.push('Try again');
    expect(page.headings()[0]).toBe('The week of 4 November 2024');
  });
});
