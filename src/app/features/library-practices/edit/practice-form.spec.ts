import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { aLibraryText } from '../../../data/library-practices/library-practices.builders';
import type { LibraryText } from '../../../domain/library-practices/library-practice';
import { PageHarness } from '../../../shared/ui/testing/page-harness';
import { differences, draftOf } from './practice-draft';
import { PracticeForm } from './practice-form';

describe('The form of a practice', () => {
  let fixture: ComponentFixture<PracticeForm>;
  let page: PageHarness;
  let submitted: LibraryText[];
  let isChanged: boolean;

  async function show(practice: LibraryText | null): Promise<void> {
    fixture = TestBed.createComponent(PracticeForm);
    fixture.componentRef.setInput('action', 'Save');
    fixture.componentRef.setInput('practice', practice);
    submitted = [];
    fixture.componentInstance.submitted.subscribe((text) => submitted.push(text));
    fixture.componentInstance.typed.subscribe((typing) => (isChanged = typing.isChanged));
    document.body.append(fixture.nativeElement as HTMLElement);
    page = new PageHarness(fixture);
    await page.settle();
  }

  afterEach(() => (fixture.nativeElement as HTMLElement).remove());

  it('gives back what it began with, when nothing is changed', async () => {
    const text = aLibraryText({
      cautions: ['breath'],
      tier: 'coach',
      steps: ['Sit.', 'Swap.'],
      timers: [{ step: 2, seconds: 300, label: 'The other way round' }],
      pace: { in: 4, hold: 0, out: 6 },
      forCoach: 'Ask about knees.',
    });
    await show(text);
    expect(isChanged).toBeFalse();
    await page.press('Save');
    expect(submitted).toEqual([text]);
  });

  it('gives what was typed, without the blanks around it', async () => {
    await show(aLibraryText());
    await page.fill('Title', ' Slow hug ');
    await page.fill('Minutes', ' 7 ');
    await page.fill('What to notice', ' One.\nTwo. ');
    expect(isChanged).toBeTrue();
    page.field('Pregnancy').click();
    await page.press('Save');
    const [text] = submitted;
    expect([text?.title, text?.minutes, text?.notice]).toEqual(['Slow hug', 7, 'One.\nTwo.']);
    expect(text?.cautions).toEqual(['preg']);
  });

  it('has words for the coach apart, times with the steps, and a breath of its own', async () => {
    await show(aLibraryText({ steps: ['Sit.', 'Hold.'] }));
    await page.fill('For you alone', ' Ask about knees. ');
    expect(page.description('For you alone')).toContain('No client ever reads this.');
    await page.press('Add a time to step 2');
    await page.fill('Time of step 2', '0:20');
    await page.fill('Breathe in', '4');
    await page.press('Save');
    expect(submitted).toEqual([]);
    expect(page.text()).toContain('A breath in or out takes 2 to 12 seconds');
    await page.fill('Breathe out', '6');
    await page.press('Save');
    const [text] = submitted;
    expect(text?.forCoach).toBe('Ask about knees.');
    expect(text?.timers).toEqual([{ step: 2, seconds: 20, label: '' }]);
    expect(text?.pace).toEqual({ in: 4, hold: 0, out: 6 });
  });

  it('goes on from what was typed before, which differs from what is saved', async () => {
    await show(aLibraryText({ title: 'Slow hug' }));
    const before = { ...draftOf(aLibraryText({ title: 'Slower hug' })), minutes: 'ten' };
    fixture.componentRef.setInput('before', before);
    await page.settle();
    expect([page.field('Title').value, page.field('Minutes').value]).toEqual(['Slower hug', 'ten']);
    expect(isChanged).toBeTrue();
    fixture.componentRef.setInput('before', null);
    await page.settle();
    expect(page.field('Title').value).toBe('Slow hug');
    expect(isChanged).toBeFalse();
  });

  it('asks for what is missing, and goes to the first of it', async () => {
    await show(null);
    await page.fill('Minutes', 'ten');
    await page.press('Save');
    expect(submitted).toEqual([]);
    expect(page.description('Title')).toContain('A title is needed');
    expect(page.description('Minutes')).toContain('Between 1 and 240 minutes');
    expect(page.text()).toContain('At least one step is needed.');
    expect(document.activeElement).toBe(page.field('Title'));
    await page.fill('Title', 'Slow hug');
    await page.fill('Minutes', '10');
    await page.press('Save');
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Step 1');
  });

  it('counts what is written in whole characters of any script', async () => {
    await show(aLibraryText({ title: '𝒜ב' }));
    expect(page.description('Title')).toBe('2 of 200 characters');
  });
});

describe('Two versions of a practice', () => {
  it('are told apart field by field, in words', () => {
    const mine = aLibraryText({ steps: ['Sit.', 'Swap.'], cadence: { rule: null, times: 1 } });
    const theirs = aLibraryText({ steps: ['Sit.'], cadence: { rule: 'FREQ=DAILY', times: 1 } });
    expect(differences(mine, theirs)).toEqual([
      { label: 'How often', mine: 'as needed', theirs: 'daily' },
      { label: 'Steps', mine: '1. Sit.\n2. Swap.', theirs: '1. Sit.' },
    ]);
    expect(differences(mine, mine)).toEqual([]);
  });
});
