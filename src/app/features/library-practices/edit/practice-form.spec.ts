import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { aPracticeText } from '../../../data/library-practices/library-practices.builders';
import type { PracticeText } from '../../../domain/library-practices/library-practice';
import { PageHarness } from '../../../shared/ui/testing/page-harness';
import { differences, draftOf } from './practice-draft';
import { PracticeForm } from './practice-form';

describe('The form of a practice', () => {
  let fixture: ComponentFixture<PracticeForm>;
  let page: PageHarness;
  let submitted: PracticeText[];
  let isChanged: boolean;

  async function show(practice: PracticeText | null): Promise<void> {
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
    const text = aPracticeText({ cautions: ['breath'], tier: 'coach', steps: ['Sit.', 'Swap.'] });
    await show(text);
    expect(isChanged).toBeFalse();
    await page.press('Save');
    expect(submitted).toEqual([text]);
  });

  it('gives what was typed, without the blanks around it', async () => {
    await show(aPracticeText());
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

  it('goes on from what was typed before, which differs from what is saved', async () => {
    await show(aPracticeText({ title: 'Slow hug' }));
    const before = { ...draftOf(aPracticeText({ title: 'Slower hug' })), minutes: 'ten' };
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
    await show(aPracticeText({ title: '𝒜ב' }));
    expect(page.description('Title')).toBe('2 of 200 characters');
  });
});

describe('Two versions of a practice', () => {
  it('are told apart field by field, in words', () => {
    const mine = aPracticeText({ steps: ['Sit.', 'Swap.'], cadence: { rule: null, times: 1 } });
    const theirs = aPracticeText({ steps: ['Sit.'], cadence: { rule: 'FREQ=DAILY', times: 1 } });
    expect(differences(mine, theirs)).toEqual([
      { label: 'How often', mine: 'as needed', theirs: 'daily' },
      { label: 'Steps', mine: '1. Sit.\n2. Swap.', theirs: '1. Sit.' },
    ]);
    expect(differences(mine, mine)).toEqual([]);
  });
});
