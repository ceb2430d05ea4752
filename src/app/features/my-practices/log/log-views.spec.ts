import { calendarDay } from '../../../domain/calendar/zone';
import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import type { AppError } from '../../../core/errors/app-error';
import { SignIn } from '../../../core/sign-in/sign-in';
import { fakeSignIn } from '../../../core/sign-in/sign-in.fake';
import { anEntry } from '../../../data/my-practices/my-practices.builders';
import type { Hold } from '../../../domain/practices/hold';
import { practiceLimits } from '../../../domain/library-practices/limits';
import { logProblems } from '../../../domain/practices/log-entry';
import type { LogEntry } from '../../../domain/practices/practice-log';
import { PageHarness } from '../../../shared/ui/testing/page-harness';
import type { Choice } from '../../../store/my-practices/logs/open-log';
import { AfterHardTry } from './after-hard-try';
import { LogConflict } from './log-conflict';
import { LogForm } from './log-form';
import { LogRefused } from './log-refused';

const today = () => calendarDay(new Date(), 'UTC');

@Component({
  selector: 'app-test-host',
  imports: [LogForm],
  template: `<app-log-form
    participants="partner"
    [entry]="entry()"
    [problems]="problems()"
    (changed)="change($event)"
  />`,
})
class Host {
  readonly entry = signal(anEntry({ day: today() }));
  readonly changes: Partial<LogEntry>[] = [];
  readonly problems = () => logProblems(this.entry());

  change(change: Partial<LogEntry>): void {
    this.changes.push(change);
    this.entry.update((entry) => ({ ...entry, ...change }));
  }
}

function prepare(): void {
  const signIn = fakeSignIn();
  signIn.timeZone.set('UTC');
  TestBed.configureTestingModule({
    providers: [provideRouter([]), { provide: SignIn, useValue: signIn }],
  });
}

describe('What can be said of a try', () => {
  let host: Host;
  let page: PageHarness;
  let root: HTMLElement;

  beforeEach(async () => {
    prepare();
    const fixture = TestBed.createComponent(Host);
    host = fixture.componentInstance;
    root = fixture.nativeElement as HTMLElement;
    page = new PageHarness(fixture);
    await page.settle();
  });

  const radios = (name: string) =>
    Array.from(root.querySelectorAll<HTMLInputElement>(`input[type=radio][name=${name}]`));
  const choose = async (name: string, label: string) => {
    const radio = radios(name).find(({ labels }) => labels?.[0]?.textContent.trim() === label);
    if (!radio) throw new Error(`${label} can’t be chosen.`);
    radio.click();
    await page.settle();
  };

  it('has nothing chosen of what was not said', () => {
    for (const name of ['before', 'after']) {
      expect(radios(name)).toHaveSize(11);
      expect(radios(name).some(({ checked }) => checked)).toBeFalse();
    }
  });

  it('takes unease before and after, and takes it back', async () => {
    await choose('before', '3');
    await choose('after', '0');
    expect([host.entry().before, host.entry().after]).toEqual([3, 0]);
    await page.press('Clear the answer');
    expect(host.entry().before).toBeNull();
  });

  it('takes words, a small win, and the wish to talk about it', async () => {
    await page.fill('What stays with you?', 'She waited for me.');
    await page.fill('A small good moment', 'We laughed.');
    page.field('Talk about this').click();
    await page.settle();
    const { reflection, win, talkAbout } = host.entry();
    expect([reflection, win, talkAbout]).toEqual(['She waited for me.', 'We laughed.', true]);
  });

  it('says when there are more words than can be kept', async () => {
    await page.fill('A small good moment', 'a'.repeat(practiceLimits.win + 1));
    expect(page.description('A small good moment')).toContain('500 characters');
  });

  it('is no topic for two while only one sees it', async () => {
    page.field('Talk about this').click();
    await page.settle();
    await page.press('My coach can see this');
    page.field('Only me').click();
    await page.settle();
    expect([host.entry().visibility, host.entry().talkAbout]).toEqual(['only_me', false]);
    expect(page.field('Talk about this').disabled).toBeTrue();
    expect(page.text()).toContain('Your coach can’t see this');
  });

  it('can be of today or of one of fourteen days before', async () => {
    const select = page.field('The day') as unknown as HTMLSelectElement;
    expect(select.options).toHaveSize(15);
    expect([select.options[0]?.text, select.options[1]?.text]).toEqual(['Today', 'Yesterday']);
    select.value = select.options[14]?.value ?? '';
    select.dispatchEvent(new Event('change'));
    await page.settle();
    expect(host.entry().day).toBe(select.options[14]?.value ?? '');
  });

  it('keeps the day of a try of long ago', async () => {
    host.entry.update((entry) => ({ ...entry, day: '2025-03-02' }));
    await page.settle();
    const select = page.field('The day') as unknown as HTMLSelectElement;
    expect(select.selectedOptions[0]?.text).toBe('2 March 2025');
  });

  it('can turn out to have been stopped', async () => {
    await choose('outcome', 'Tried, and stopped');
    expect(host.entry().outcome).toBe('tried_stopped');
  });
});

describe('After a try that was a lot', () => {
  const hold: Hold = { stepId: 's1', logId: 'l1', practiceId: 'p1', isOwn: false };

  async function show(entry: LogEntry, waits: Hold | null = null, error: AppError | null = null) {
    prepare();
    const fixture = TestBed.createComponent(AfterHardTry);
    fixture.componentRef.setInput('entry', entry);
    fixture.componentRef.setInput('hold', waits);
    fixture.componentRef.setInput('error', error);
    const page = new PageHarness(fixture);
    await page.settle();
    return { page, opened: fixture.componentInstance.stepOpened };
  }

  it('stand kind words, and help within reach', async () => {
    const { page } = await show(anEntry({ outcome: 'tried_stopped' }));
    expect(page.text()).toContain('as whole a try as any other');
    expect(page.text()).toContain('If you need help now');
    expect(page.text()).not.toContain('step waits');
  });

  it('stands that the next step waits for a talk, where the coach may know', async () => {
    const { page } = await show(anEntry({ before: 1, after: 6 }), hold);
    expect(page.text()).toContain('That was a lot');
    expect(page.text()).toContain('waits until you and your coach have talked');
  });

  it('lets the client open a step that waits for them alone', async () => {
    const { page, opened } = await show(anEntry({ outcome: 'tried_stopped' }), {
      ...hold,
      isOwn: true,
    });
    const steps: string[] = [];
    opened.subscribe((step) => steps.push(step));
    expect(page.text()).toContain('The next step waits. Open it when you like.');
    await page.press('Open the next step');
    expect(steps).toEqual(['s1']);
  });

  it('says when it could not be opened', async () => {
    const own = { ...hold, isOwn: true };
    const { page } = await show(anEntry(), own, { kind: 'offline' });
    expect(page.alert()).toContain('It could not be opened.');
  });
});

describe('Two versions of a try', () => {
  it('stand side by side where they differ, until one is chosen', async () => {
    prepare();
    const fixture = TestBed.createComponent(LogConflict);
    fixture.componentRef.setInput('mine', anEntry({ win: 'A walk.', after: 2 }));
    fixture.componentRef.setInput('theirs', anEntry({ win: '', after: 2 }));
    fixture.componentRef.setInput('participants', 'solo');
    const page = new PageHarness(fixture);
    await page.settle();
    const chosen: Choice[] = [];
    fixture.componentInstance.settled.subscribe((choice) => chosen.push(choice));
    expect(page.text()).toContain('A walk.');
    expect(page.text()).toContain('Nothing written');
    expect(page.text()).not.toContain('Uneasy after');
    await page.press('Keep mine');
    await page.press('Keep the other');
    expect(chosen).toEqual(['mine', 'theirs']);
  });
});

describe('A try that was refused', () => {
  for (const [kind, words] of [
    ['day_out_of_range', 'Choose another day below'],
    ['practice_ended', 'taken this practice back'],
    ['not_found', 'deleted on another device'],
  ] as const) {
    it(`says why (${kind}), and goes by choice only`, async () => {
      prepare();
      const fixture = TestBed.createComponent(LogRefused);
      fixture.componentRef.setInput('error', { kind });
      const page = new PageHarness(fixture);
      await page.settle();
      let discarded = 0;
      fixture.componentInstance.discarded.subscribe(() => discarded++);
      expect(page.text()).toContain(words);
      expect(page.text()).toContain('kept on this device');
      await page.press('Let it go');
      expect(discarded).toBe(1);
    });
  }
});
