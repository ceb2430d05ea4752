import { type ComponentFixture, TestBed } from '@angular/core/testing';
import {
  aLibraryText,
  aPracticeText,
} from '../../data/library-practices/library-practices.builders';
import type { LibraryText, PracticeText } from '../../domain/library-practices/library-practice';
import { PageHarness } from '../../shared/ui/testing/page-harness';
import { type AssignDraft, draftOf } from './assign-draft';
import { AssignForm, type AssignChoice } from './assign-form';

describe('AssignForm', () => {
  let fixture: ComponentFixture<AssignForm>;
  let page: PageHarness;
  let choices: AssignChoice[];
  let typed: AssignDraft[];

  async function open(practice: PracticeText | LibraryText = aPracticeText()): Promise<void> {
    fixture = TestBed.createComponent(AssignForm);
    fixture.componentRef.setInput('practice', practice);
    fixture.componentRef.setInput('start', draftOf(practice));
    fixture.componentRef.setInput('name', 'Ada');
    choices = [];
    typed = [];
    fixture.componentInstance.submitted.subscribe((wish) => choices.push(wish));
    fixture.componentInstance.changed.subscribe((draft) => typed.push(draft));
    page = new PageHarness(fixture);
    await page.settle();
  }

  /** The steps are named by their place alone. */
  async function write(step: number, text: string): Promise<void> {
    const root = fixture.nativeElement as HTMLElement;
    const field = root.querySelector<HTMLTextAreaElement>(`[aria-label="Step ${step}"]`);
    if (!field) throw new Error(`There is no step ${step}.`);
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await page.settle();
  }

  it('assigns the library’s words as they are, where nothing was changed', async () => {
    await open();
    await page.press('Assign');
    expect(choices).toEqual([
      { text: aPracticeText(), why: null, startsOn: null, endsOn: null, isConfirmed: false },
    ]);
    expect(typed).toEqual([]);
  });

  it('leaves out what the library says to the coach', async () => {
    const { forCoach, ...forClient } = aLibraryText({ pace: { in: 4, hold: 0, out: 6 } });
    await open({ ...forClient, forCoach });
    await page.press('Assign');
    expect(forCoach).not.toBe('');
    expect(choices[0]?.text).toEqual(forClient);
  });

  it('assigns a copy in the coach’s words, without empty steps', async () => {
    await open();
    await page.fill('Title', ' Say it back ');
    await page.fill('Why', 'You talk past each other.');
    await write(1, 'Just this.');
    await write(2, ' ');
    await write(3, '');
    await page.fill('What to notice', '');
    await page.fill('Minutes', '15');
    await page.fill('From', '2030-01-01');
    await page.press('Assign');
    expect(choices[0]).toEqual({
      text: aPracticeText({
        title: 'Say it back',
        steps: ['Just this.'],
        notice: '',
        minutes: 15,
      }),
      why: 'You talk past each other.',
      startsOn: '2030-01-01',
      endsOn: null,
      isConfirmed: false,
    });
    expect(typed.at(-1)?.why).toBe('You talk past each other.');
  });

  it('says what is missing, and opens what hides it', async () => {
    await open(aPracticeText({ steps: ['One'] }));
    await page.fill('Title', '  ');
    await write(1, '');
    await page.fill('Minutes', '241');
    await page.fill('From', '2030-02-01');
    await page.fill('Until', '2030-01-01');
    await page.press('Assign');
    expect(choices).toEqual([]);
    for (const words of [
      'A title is needed.',
      'At least one step is needed.',
      'Between 1 and 240 minutes.',
      'This day is before the first.',
    ]) {
      expect(page.text()).toContain(words);
    }
    expect((fixture.nativeElement as HTMLElement).querySelector('details')?.open).toBeTrue();
  });

  it('asks whether it is time, where the coach decides that', async () => {
    await open(aPracticeText({ tier: 'coach' }));
    await page.press('Assign');
    expect(choices).toEqual([]);
    expect(page.text()).toContain('Tick this first');
    page.field('I have thought about it').click();
    await page.settle();
    await page.press('Assign');
    expect(choices[0]?.isConfirmed).toBeTrue();
  });

  it('assigns once while it is on its way', async () => {
    await open();
    fixture.componentRef.setInput('busy', true);
    await page.settle();
    await page.press('Assign');
    expect(choices).toEqual([]);
  });
});
