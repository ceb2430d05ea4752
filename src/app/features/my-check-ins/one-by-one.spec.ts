import { AppFailure } from '../../core/errors/app-error';
import { aStoredAnswer } from '../../data/answers/answers.builders';
import { aCheckInDefinition } from '../../domain/check-ins/check-ins.builders';
import { CheckInPage } from './check-in-page';
import { Bench } from './testing/bench';

const last = '3 of 3 A small good moment';
const talk = 'Talk about this privately?';

describe('A check-in one question at a time', () => {
  let bench: Bench;

  beforeEach(() => {
    bench = new Bench();
    bench.likes('one_by_one');
  });

  afterEach(() => localStorage.removeItem('attune-check-in'));

  it('goes on by itself with a press, and is sent from its last screen', async () => {
    const page = await bench.show(CheckInPage);
    expect(page.onScreen()).toEqual(['1 of 3 I felt seen']);
    await page.rate('I felt seen', 4);
    await page.until(() => page.onScreen()[0] === '2 of 3 I felt heard');
    expect(document.activeElement?.textContent).toContain('2 of 3');
    await page.rate('I felt heard', 0);
    await page.until(() => page.onScreen()[0] === last);
    expect(page.onScreen()).toEqual([last, talk]);
    await page.push('Send');
    expect([...bench.answers.stored].map(([linkId, { value }]) => [linkId, value])).toEqual([
      ['seen', 4],
      ['heard', 0],
    ]);
    expect(page.headings()[0]).toBe('Thank you');
  });

  it('takes a press as soon as it is there, and holds a moment only where a press led', async () => {
    const page = await bench.show(CheckInPage);
    const question = document.querySelector('app-question:not(.elsewhere) .question');
    expect(question && getComputedStyle(question).pointerEvents).toBe('auto');
    await page.rate('I felt seen', 4);
    await page.until(() => page.onScreen()[0] === '2 of 3 I felt heard');
    expect(document.querySelector('.by-press')).not.toBeNull();
    await page.push('Back');
    expect(document.querySelector('.by-press')).toBeNull();
  });

  it('has a way on without an answer, and a way back to each', async () => {
    const page = await bench.show(CheckInPage);
    await page.push('Leave it out');
    await page.push('Leave it out');
    expect(page.onScreen()[0]).toBe(last);
    await page.push('Back');
    await page.push('Back');
    expect(page.onScreen()).toEqual(['1 of 3 I felt seen']);
    await page.rate('I felt seen', 9);
    await page.push('Next');
    expect(page.onScreen()).toEqual(['2 of 3 I felt heard']);
  });

  it('is gone on with where it was left', async () => {
    bench.answers.stored.set('seen', aStoredAnswer({ linkId: 'seen', value: 3 }));
    const page = await bench.show(CheckInPage);
    expect(page.onScreen()).toEqual(['2 of 3 I felt heard']);
  });

  it('begins with the small win, for who likes it so', async () => {
    bench.likes('one_by_one', 'win_first');
    const page = await bench.show(CheckInPage);
    expect(page.onScreen()).toEqual(['1 of 4 A small good moment']);
    for (let screen = 0; screen < 3; screen++) await page.push('Leave it out');
    expect(page.onScreen()).toEqual([`4 of 4 ${talk}`]);
  });

  it('asks too, at once, what somebody wants to be asked', async () => {
    const page = await bench.show(CheckInPage);
    await page.push('Leave it out');
    await page.push('Leave it out');
    await page.push('Ask me that too: Desire');
    expect(page.onScreen()).toEqual(['3 of 4 I felt desire']);
  });

  it('sends nothing over two versions of an answer, and shows them', async () => {
    const page = await bench.show(CheckInPage);
    bench.answers.stored.set('seen', aStoredAnswer({ linkId: 'seen', value: 2, revision: 1 }));
    await page.rate('I felt seen', 4);
    await page.until(() => page.onScreen()[0] === '2 of 3 I felt heard');
    await page.push('Leave it out');
    await page.push('Send');
    expect(bench.assignments.sent).toEqual([]);
    expect(page.onScreen()).toEqual(['1 of 3 I felt seen']);
  });

  it('becomes one page by a choice that stays, and loses nothing', async () => {
    const page = await bench.show(CheckInPage);
    await page.rate('I felt seen', 4);
    await page.push('How it looks, and earlier check-ins');
    page.field('All on one page').click();
    await page.settled();
    expect(page.onScreen().length).toBe(4);
    expect(page.chosen()).toBe(1);
    expect(localStorage.getItem('attune-check-in')).toBe('one_page');
  });
});

describe('What was chosen last time', () => {
  let bench: Bench;

  beforeEach(() => {
    bench = new Bench();
    bench.checkIns.lastSent = {
      definition: aCheckInDefinition,
      answers: [aStoredAnswer({ linkId: 'seen', value: 6 })],
    };
  });

  afterEach(() => localStorage.removeItem('attune-check-in'));

  it('is not even looked up until it is wanted, and then marked at once', async () => {
    const page = await bench.show(CheckInPage);
    expect(bench.checkIns.lookedBefore).toEqual([]);
    await page.push('How it looks, and earlier check-ins');
    page.field('Mark what I chose last time').click();
    await page.settled();
    expect(bench.checkIns.lookedBefore).toEqual([bench.assignments.form.onDate ?? '']);
    expect(page.element().querySelector('.scale .last-time')?.textContent).toMatch(/^\s*6/);
    expect(page.chosen()).toBe(0);
  });

  it('is missing without a word where it can’t be had', async () => {
    bench.likes('last_time');
    spyOn(bench.checkIns, 'lastSentBefore').and.rejectWith(new AppFailure({ kind: 'offline' }));
    const page = await bench.show(CheckInPage);
    expect(page.element().querySelector('.last-time')).toBeNull();
    expect(page.questions().length).toBe(4);
  });
});
