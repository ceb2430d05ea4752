import { TestBed } from '@angular/core/testing';
import { aCheckInForm } from '../../../domain/check-ins/check-ins.builders';
import { PageHarness } from '../../../shared/ui/testing/page-harness';
import { FormAnswers } from '../../../store/answers/form-answers';
import { CheckInQuestions } from './check-in-questions';

describe('The questions of a check-in', () => {
  async function show(optedIn: readonly string[] | null) {
    const answers = new FormAnswers(aCheckInForm().definition, []);
    answers.answer('desire', { state: 'answered', value: 3, visibility: 'coach' });
    const fixture = TestBed.createComponent(CheckInQuestions);
    fixture.componentRef.setInput('answers', answers);
    fixture.componentRef.setInput('optedIn', optedIn);
    const page = new PageHarness(fixture);
    await page.settle();
    return page.text();
  }

  it('let the client choose what they are asked', async () => {
    expect(await show(['desire'])).toContain('Don’t ask me this');
  });

  it('show what is answered, and offer no choice that could not be kept', async () => {
    const text = await show(null);
    expect(text).toContain('I felt desire');
    expect(text).not.toMatch(/Don’t ask me this|Ask me that too/);
  });
});
