import { AppFailure } from '../../core/errors/app-error';
import { aStoredAnswer } from '../../data/answers/answers.builders';
import { aCheckInForm, aStanding, someSettings } from '../../domain/check-ins/check-ins.builders';
import { CheckInPage } from './check-in-page';
import { Bench, thisMonday, today } from './testing/bench';

const sentAt = new Date().toISOString();
const sent = () => aCheckInForm({ onDate: thisMonday, status: 'submitted', submittedAt: sentAt });

describe('The tab of check-ins', () => {
  let bench: Bench;

  beforeEach(() => (bench = new Bench()));

  it('opens on this week’s, all questions on one page, nothing chosen', async () => {
    const page = await bench.show(CheckInPage);
    expect(page.headings()[0]).toBe('This week');
    expect(page.text()).toContain('The past seven days, up to');
    expect(page.questions()).toEqual([
      'I felt seen',
      'I felt heard',
      'A small good moment',
      'Talk about this privately?',
    ]);
    expect(page.chosen()).toBe(0);
  });

  it('sends what was answered with one press, and thanks', async () => {
    const page = await bench.show(CheckInPage);
    await page.rate('I felt seen', 0);
    await page.push('Send');
    expect(bench.assignments.sent).toEqual([bench.assignments.form.id]);
    expect(bench.answers.stored.get('seen')?.value).toBe(0);
    expect(page.headings()[0]).toBe('Thank you');
    expect(page.text()).toContain('Your coach can read it.');
    expect(page.text()).toMatch(/Seen 0/);
  });

  it('sends nothing where nothing is answered, and says so', async () => {
    const page = await bench.show(CheckInPage);
    await page.push('Send');
    expect(bench.assignments.sent).toEqual([]);
    expect(page.text()).toContain('There is nothing to send yet');
    await page.rate('I felt seen', 4);
    expect(page.text()).not.toContain('There is nothing to send yet');
  });

  it('keeps what was answered when it can’t be sent', async () => {
    const page = await bench.show(CheckInPage);
    await page.rate('I felt seen', 4);
    bench.answers.failure = new AppFailure({ kind: 'offline' });
    await page.push('Send');
    expect(page.text()).toContain('Not sent: there is no connection');
    expect(page.chosen()).toBe(1);
    bench.answers.failure = undefined;
    bench.assignments.failure = new AppFailure({ kind: 'unexpected' });
    await page.push('Send');
    expect(page.text()).toContain('It was not sent');
  });

  it('sends nothing over what was sent from another device, and keeps what was written here', async () => {
    const page = await bench.show(CheckInPage);
    await page.rate('I felt seen', 4);
    bench.answers.failure = new AppFailure({ kind: 'already_sent' });
    await page.push('Send');
    expect(page.text()).toContain('This check-in was sent from another device');
    bench.answers.failure = undefined;
    bench.assignments.form = sent();
    await page.push('Send');
    expect(bench.assignments.sent).toEqual([]);
    expect(await page.says('You began to change something here')).toBeTrue();
  });

  it('keeps what is written while it is being sent', async () => {
    const page = await bench.show(CheckInPage);
    await page.rate('I felt seen', 4);
    const save = spyOn(bench.answers, 'save').and.callThrough();
    spyOn(bench.assignments, 'submit').and.callFake(async () => {
      await page.rate('I felt heard', 7);
      save.and.rejectWith(new AppFailure({ kind: 'already_sent' }));
      bench.assignments.form = sent();
      return sentAt;
    });
    await page.push('Send');
    expect(await page.says('You began to change something here')).toBeTrue();
  });

  it('asks about desire only who wants it, at once, and takes it back with its answer', async () => {
    const page = await bench.show(CheckInPage);
    expect(page.questions()).not.toContain('I felt desire');
    await page.push('Ask me that too: Desire');
    expect(bench.checkIns.saved.at(-1)?.optedIn).toEqual(['desire']);
    expect(page.questions()).toContain('I felt desire');
    await page.rate('I felt desire', 3);
    await page.push('Don’t ask me this');
    expect(page.questions()).not.toContain('I felt desire');
    expect(bench.checkIns.saved.at(-1)?.optedIn).toEqual([]);
    await page.rate('I felt seen', 2);
    await page.push('Send');
    expect([...bench.answers.stored.keys()]).toEqual(['seen']);
  });

  it('says once who sees it, and at each answer only where it is chosen', async () => {
    const page = await bench.show(CheckInPage);
    const lines = () => page.element().querySelectorAll('button.seen-by').length;
    expect(lines()).toBe(1);
    await page.push('My coach can see this');
    page.field('Choose answer by answer').click();
    await page.settled();
    // Of the topic the form decides.
    expect(lines()).toBe(4);
  });

  it('keeps all of it with one choice', async () => {
    const page = await bench.show(CheckInPage);
    await page.push('My coach can see this');
    page.field('Only me').click();
    await page.settled();
    await page.rate('I felt seen', 2);
    await page.push('Send');
    expect(bench.answers.stored.get('seen')?.visibility).toBe('only_me');
    expect(page.text()).toContain('Only you see it.');
  });

  it('asks for nothing while it is paused, and goes on when the client likes', async () => {
    const settings = someSettings({ isPaused: true });
    bench.standings.standings = [aStanding({ onDate: thisMonday, today, settings })];
    const page = await bench.show(CheckInPage);
    expect(page.text()).toContain('Your check-ins are paused');
    expect(bench.checkIns.opened).toEqual([]);
    await page.push('Go on with check-ins');
    expect(bench.checkIns.saved).toEqual([someSettings()]);
    expect(page.headings()[0]).toBe('This week');
  });

  it('lets a paused client do just this one', async () => {
    const settings = someSettings({ isPaused: true });
    bench.standings.standings = [aStanding({ onDate: thisMonday, today, settings })];
    const page = await bench.show(CheckInPage);
    await page.push('Just this one');
    expect(page.questions().length).toBe(4);
    expect(bench.checkIns.saved).toEqual([]);
  });

  it('shows what was sent this week, to be changed', async () => {
    bench.standings.standings = [
      aStanding({ onDate: thisMonday, today, assignmentId: 'a', status: 'sent', isDue: false }),
    ];
    bench.assignments.form = sent();
    bench.answers.stored.set('seen', aStoredAnswer({ linkId: 'seen', value: 3 }));
    const page = await bench.show(CheckInPage);
    expect(page.text()).toContain('Sent today at');
    await page.push('Change something');
    expect(page.headings()[0]).toBe('Change something');
    await page.rate('I felt seen', 8);
    await page.push('Save the changes');
    expect(bench.answers.stored.get('seen')?.value).toBe(8);
    expect(await page.says('Seen 8')).toBeTrue();
  });

  it('takes no answer back that was sent, and says so at its place', async () => {
    bench.standings.standings = [
      aStanding({ onDate: thisMonday, today, assignmentId: 'a', status: 'sent' }),
    ];
    bench.assignments.form = sent();
    bench.answers.stored.set('seen', aStoredAnswer({ linkId: 'seen', value: 3 }));
    const page = await bench.show(CheckInPage);
    await page.push('Change something');
    await page.push('Clear the answer');
    await page.push('Save the changes');
    expect(page.text()).toContain('It can’t be unsent.');
    await page.push('Cancel');
    expect(await page.says('Seen 3')).toBeTrue();
    expect(bench.answers.saves).toEqual([]);
  });

  it('says plainly what can’t be done without a connection, and tries again', async () => {
    bench.standings.failure = 'offline';
    const page = await bench.show(CheckInPage);
    expect(page.text()).toContain('can’t be opened without a connection');
    expect(page.text()).toContain('Nothing is lost');
    bench.standings.failure = null;
    await page.push('Try again');
    expect(page.questions().length).toBe(4);
  });

  it('says when this week’s could not be opened, and tries again', async () => {
    bench.checkIns.failure = 'unexpected';
    const page = await bench.show(CheckInPage);
    expect(page.text()).toContain('Your check-in could not be opened');
    bench.checkIns.failure = null;
    await page.push('Try again');
    expect(page.questions().length).toBe(4);
  });

  it('says what will be here where no coach asks yet', async () => {
    bench.standings.standings = [];
    const page = await bench.show(CheckInPage);
    expect(page.text()).toContain('No check-ins yet');
  });
});
