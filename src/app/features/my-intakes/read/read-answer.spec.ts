import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { AppFailure } from '../../../core/errors/app-error';
import { SignIn } from '../../../core/sign-in/sign-in';
import { fakeSignIn } from '../../../core/sign-in/sign-in.fake';
import { aDefinition, anItem, aStoredAnswer } from '../../../domain/answers/answers.builders';
import type {
  AnswerChange,
  FormerAnswer,
  SaveOutcome,
} from '../../../domain/answers/stored-answer';
import { PageHarness } from '../../../shared/ui/testing/page-harness';
import { FormAnswers } from '../../../store/answers/form-answers';
import { AnswersRepository } from '../../../store/answers/answers-repository';
import { ReadAnswer } from './read-answer';

const before: FormerAnswer = {
  linkId: 'q08',
  state: 'answered',
  value: 'We were quiet.',
  visibility: 'only_me',
  replacedAt: '2026-11-20T10:00:00Z',
};

describe('An answer that was sent', () => {
  let fixture: ComponentFixture<ReadAnswer>;
  let page: PageHarness;
  let answers: FormAnswers;
  let changes: AnswerChange[];
  let outcome: SaveOutcome | AppFailure;
  let amended: number;

  beforeEach(async () => {
    changes = [];
    amended = 0;
    const amend = (_id: string, open: FormAnswers, change: AnswerChange) => {
      changes.push(change);
      if (outcome instanceof AppFailure) return Promise.reject(outcome);
      open.take([outcome]);
      return Promise.resolve();
    };
    TestBed.configureTestingModule({
      providers: [
        { provide: SignIn, useValue: fakeSignIn() },
        { provide: AnswersRepository, useValue: { amend } },
      ],
    });
    const item = anItem({ required: true });
    answers = new FormAnswers(aDefinition(item), [aStoredAnswer({ revision: 4 })]);
    fixture = TestBed.createComponent(ReadAnswer);
    fixture.componentRef.setInput('item', item);
    fixture.componentRef.setInput('answers', answers);
    fixture.componentRef.setInput('assignmentId', 'a1');
    fixture.componentRef.setInput('former', [before]);
    fixture.componentRef.setInput('resources', []);
    fixture.componentInstance.amended.subscribe(() => amended++);
    page = new PageHarness(fixture);
    await page.settle();
  });

  async function write(text: string) {
    await page.press('Amend: What brings you here now?');
    const root = fixture.nativeElement as HTMLElement;
    const field = root.querySelector('textarea');
    if (!field) throw new Error('There is nothing to write in.');
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await page.settle();
  }

  it('stands there with what it said before it was amended', () => {
    expect(page.text()).toContain('We have grown quiet.');
    expect(page.text()).toContain('We were quiet.');
    expect(page.text()).toContain('visible to only me');
  });

  it('is amended against the version that was read', async () => {
    outcome = { outcome: 'saved', stored: aStoredAnswer({ value: 'Tired.', revision: 5 }) };
    await write('Tired.');
    await page.press('Save the amendment');
    expect(changes).toEqual([
      { linkId: 'q08', state: 'answered', value: 'Tired.', visibility: 'coach', revision: 4 },
    ]);
    expect(amended).toBe(1);
    expect(page.text()).toContain('Tired.');
    expect(page.text()).not.toContain('Save the amendment');
  });

  it('stays as it was when the amendment is given up', async () => {
    await write('Something else');
    await page.press('Cancel');
    expect(page.text()).toContain('We have grown quiet.');
    expect(changes).toEqual([]);
  });

  it('keeps the new words on the screen when they could not be saved', async () => {
    outcome = new AppFailure({ kind: 'offline' });
    await write('Tired.');
    await page.press('Save the amendment');
    expect(page.text()).toContain('The amendment was not saved');
    expect((fixture.nativeElement as HTMLElement).querySelector('textarea')?.value).toBe('Tired.');
  });

  it('lets the person choose when it was amended on another device meanwhile', async () => {
    outcome = { outcome: 'conflict', stored: aStoredAnswer({ value: 'Theirs', revision: 7 }) };
    await write('Mine');
    await page.press('Save the amendment');
    expect(page.alert()).toContain('Theirs');
    outcome = { outcome: 'saved', stored: aStoredAnswer({ value: 'Mine', revision: 8 }) };
    await page.press('Keep mine');
    await page.settle();
    expect(changes.at(-1)).toEqual(jasmine.objectContaining({ value: 'Mine', revision: 7 }));
    expect(amended).toBe(1);
  });
});
