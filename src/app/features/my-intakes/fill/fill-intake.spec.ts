import { signal } from '@angular/core';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { Connection } from '../../../core/connection/connection';
import { keepDraftsInMemory } from '../../../core/privacy/testing/drafts-in-memory';
import { SignIn } from '../../../core/sign-in/sign-in';
import { fakeSignIn } from '../../../core/sign-in/sign-in.fake';
import { AnswersGateway } from '../../../data/answers/answers-gateway';
import { FakeAnswersGateway } from '../../../data/answers/answers-gateway.fake';
import { anAssignedForm } from '../../../data/assignments/assignments.builders';
import { aStoredAnswer, anItem } from '../../../domain/answers/answers.builders';
import type { StoredAnswer } from '../../../domain/answers/stored-answer';
import { FormAnswers } from '../../../store/answers/form-answers';
import { FillIntake } from './fill-intake';

const item = anItem({ linkId: 'q06', text: 'What should we call you?', role: 'called' });
const definition = { sections: [{ linkId: 'you', title: 'You', items: [item] }] };

describe('What somebody is called, in a form', () => {
  let fixture: ComponentFixture<FillIntake>;
  let answers: FormAnswers;

  beforeEach(() => {
    keepDraftsInMemory();
    TestBed.configureTestingModule({
      providers: [
        provideRouter([]),
        { provide: SignIn, useValue: fakeSignIn({ userId: crypto.randomUUID() }) },
        { provide: Connection, useValue: { online: signal(true) } },
        { provide: AnswersGateway, useValue: new FakeAnswersGateway() },
      ],
    });
  });

  async function show(called: string, ...stored: readonly StoredAnswer[]) {
    answers = new FormAnswers(definition, stored);
    const form = anAssignedForm({ definition });
    const open = { form, answers, position: null, leftBehind: {} };
    fixture = TestBed.createComponent(FillIntake);
    const inputs = { open, called, resources: [], sending: false, sendingError: null };
    for (const [name, value] of Object.entries(inputs)) fixture.componentRef.setInput(name, value);
    await fixture.whenStable();
    return answers.reply('q06').value;
  }

  it('comes filled in with what is known, and what is taken out stays out', async () => {
    expect(await show('Ada')).toBe('Ada');
    answers.answer('q06', { state: null, value: null, visibility: 'coach' });
    await fixture.whenStable();
    expect(answers.reply('q06').state).toBeNull();
  });

  it('is as they said, where they said it', async () => {
    expect(await show('Ada', aStoredAnswer({ linkId: 'q06', value: 'Addy' }))).toBe('Addy');
  });

  it('is open while nothing is known, and comes when it is', async () => {
    expect(await show('')).toBeNull();
    fixture.componentRef.setInput('called', 'Ada');
    await fixture.whenStable();
    expect(answers.reply('q06').value).toBe('Ada');
  });
});
