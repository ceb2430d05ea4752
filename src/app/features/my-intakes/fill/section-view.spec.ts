import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import type { CrisisResource } from '../../../domain/coaches/coach';
import type { AnswerValue, FormItem } from '../../../domain/forms';
import { aDefinition, anItem, aStoredAnswer } from '../../../domain/answers/answers.builders';
import { PageHarness } from '../../../shared/ui/testing/page-harness';
import type { Choice } from '../../../domain/answers/entry';
import { FormAnswers } from '../../../store/answers/form-answers';
import { SectionView } from './section-view';

const line: CrisisResource = {
  name: 'Night Line',
  contact: '0800 123 456',
  locale: 'en-GB',
  verifiedOn: '2026-10-01',
};
const harm = anItem({
  linkId: 'q42',
  type: 'choice',
  text: 'Have you had thoughts of not wanting to live?',
  sensitivity: 'safety',
  answerOption: [
    { value: 'no', label: 'No' },
    { value: 'yes', label: 'Yes' },
  ],
  safety: { crisis: ['yes'] },
});
const wanted = anItem({
  linkId: 'q41',
  type: 'multi',
  text: 'What would help?',
  sensitivity: 'safety',
  answerOption: [{ value: 'res', label: 'Show me confidential services' }],
  safety: { speakAlone: ['talk'] },
});
const adult = anItem({
  linkId: 'q05',
  type: 'boolean',
  text: 'I am 18 or older.',
  mustBe: true,
  consent: 'adult',
});

describe('A section being filled in', () => {
  let answers: FormAnswers;
  let fixture: ComponentFixture<SectionView>;
  let page: PageHarness;

  async function show(item: FormItem, resources: readonly CrisisResource[] = [line]) {
    TestBed.configureTestingModule({ providers: [provideRouter([])] });
    answers = new FormAnswers(aDefinition(item), []);
    fixture = TestBed.createComponent(SectionView);
    fixture.componentRef.setInput('section', answers.definition.sections[0]);
    fixture.componentRef.setInput('answers', answers);
    fixture.componentRef.setInput('resources', resources);
    page = new PageHarness(fixture);
    await page.settle();
  }

  async function answer(linkId: string, value: AnswerValue) {
    answers.answer(linkId, { state: 'answered', value, visibility: 'coach' });
    await page.settle();
  }

  it('shows help at once to somebody who thinks of harming themselves', async () => {
    await show(harm);
    expect(page.text()).not.toContain('Night Line');
    await answer('q42', 'yes');
    expect(page.text()).toContain('This form is not read live.');
    expect(page.text()).toContain('Night Line');
    expect(page.text()).toContain('0800 123 456');
  });

  it('shows the services to who asks for them', async () => {
    await show(wanted);
    await answer('q41', ['res']);
    expect(page.text()).toContain('Night Line');
  });

  it('tells to call the emergency number where the coach has listed nothing', async () => {
    await show(harm, []);
    await answer('q42', 'yes');
    expect(page.text()).toContain('This form is not read live.');
    expect(page.text()).toContain('Please call your local emergency number');
  });

  it('says kindly why a form of somebody under 18 can’t be sent, and leaves the answers', async () => {
    await show(adult);
    await answer('q05', false);
    expect(page.text()).toContain('This coaching is for adults');
    expect(page.text()).toContain('Your other answers stay here');
  });

  it('shows both versions of an answer that was changed on two devices', async () => {
    await show(anItem());
    const choices: Choice[] = [];
    fixture.componentInstance.settled.subscribe(({ choice }) => choices.push(choice));
    await answer('q08', 'From the phone');
    answers.take([{ outcome: 'conflict', stored: aStoredAnswer({ value: 'From the tablet' }) }]);
    await page.settle();
    expect(page.alert()).toContain('From the phone');
    expect(page.alert()).toContain('From the tablet');
    for (const button of ['Keep mine', 'Keep the other', 'Keep both']) await page.press(button);
    expect(choices).toEqual(['mine', 'theirs', 'both']);
  });

  it('can’t join two versions of a choice', async () => {
    await show(harm);
    await answer('q42', 'no');
    answers.take([{ outcome: 'conflict', stored: aStoredAnswer({ linkId: 'q42', value: 'yes' }) }]);
    await page.settle();
    expect(page.text()).toContain('Keep the other');
    expect(page.text()).not.toContain('Keep both');
  });

  it('does not scold for what is still empty', async () => {
    await show(anItem({ required: true }));
    expect(page.text()).not.toContain('needed before you send');
  });
});
