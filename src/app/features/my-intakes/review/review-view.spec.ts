import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import type { AppError } from '../../../core/errors/app-error';
import type { AnswerValue } from '../../../domain/forms';
import { aLongerForm, aStoredAnswer } from '../../../domain/answers/answers.builders';
import { PageHarness } from '../../../shared/ui/testing/page-harness';
import { FormAnswers } from '../../../store/answers/form-answers';
import { ReviewView } from './review-view';

describe('The review before sending', () => {
  let answers: FormAnswers;
  let fixture: ComponentFixture<ReviewView>;
  let page: PageHarness;

  const answer = (linkId: string, value: AnswerValue) =>
    answers.answer(linkId, { state: 'answered', value, visibility: 'coach' });

  async function show(error: AppError | null = null) {
    fixture = TestBed.createComponent(ReviewView);
    fixture.componentRef.setInput('answers', answers);
    fixture.componentRef.setInput('sending', false);
    fixture.componentRef.setInput('error', error);
    page = new PageHarness(fixture);
    await page.settle();
  }

  beforeEach(() => {
    TestBed.configureTestingModule({
      providers: [provideRouter([])],
    });
    answers = new FormAnswers(aLongerForm, []);
    answer('q34', 'no');
    answer('q39', 'later');
  });

  it('shows everything by section, with a way to change it', async () => {
    answer('q08', 'We have grown quiet.');
    await show();
    expect(page.headings().slice(0, 4)).toEqual([
      'Look it over',
      'Your hopes',
      'Care and safety',
      'Practicalities',
    ]);
    expect(page.text()).toContain('We have grown quiet.');
    const edited: string[] = [];
    fixture.componentInstance.edited.subscribe((linkId) => edited.push(linkId));
    await page.press('Edit Your hopes');
    expect(edited).toEqual(['q08']);
  });

  it('shows the safety section alike, whatever was chosen there', async () => {
    const texts = new Set<string>();
    for (const [time, harm] of [
      ['later', null],
      ['skip', null],
      ['yes', 'yes'],
      ['yes', 'no'],
    ] as const) {
      answer('q39', time);
      if (harm) answer('q42', harm);
      await show();
      texts.add(page.text());
    }
    expect(texts.size).toBe(1);
    expect([...texts][0]).toContain('Kept as you left it.');
  });

  it('lists what is still needed and leads there', async () => {
    answers = new FormAnswers(aLongerForm, []);
    answer('q39', 'skip');
    await show();
    const edited: string[] = [];
    fixture.componentInstance.edited.subscribe((linkId) => edited.push(linkId));
    await page.press('May we ask about touch? This one is needed before you send.');
    expect(edited).toEqual(['q34']);
    expect(page.text()).not.toContain('Send to my coach');
  });

  it('asks for the safety section without repeating its question', async () => {
    answers = new FormAnswers(aLongerForm, []);
    answer('q34', 'no');
    await show();
    expect(page.text()).toContain('One question is still open.');
    expect(page.text()).not.toContain('Is now a good time?');
  });

  it('can’t be sent while an answer has two versions', async () => {
    answer('q08', 'Mine');
    answers.take([{ outcome: 'conflict', stored: aStoredAnswer({ value: 'Theirs' }) }]);
    await show();
    expect(page.text()).toContain('Two versions: choose one.');
  });

  it('sends only after the person has said yes to it', async () => {
    await show();
    let sent = 0;
    fixture.componentInstance.sent.subscribe(() => sent++);
    await page.press('Send to my coach');
    await page.press('Not yet');
    expect(sent).toBe(0);
    await page.press('Send to my coach');
    await page.press('Send');
    expect(sent).toBe(1);
  });

  it('says that nothing was sent when there is no connection, and that all is kept', async () => {
    await show({ kind: 'offline' });
    expect(page.text()).toContain('Not sent: there is no connection');
    expect(page.text()).toContain('Everything is kept on this device.');
  });
});
