import { TestBed } from '@angular/core/testing';
import { DraftsVault } from '../../core/privacy/drafts-vault';
import { SignIn } from '../../core/sign-in/sign-in';
import { fakeSignIn } from '../../core/sign-in/sign-in.fake';
import { AnswersGateway } from '../../data/answers/answers-gateway';
import { FakeAnswersGateway } from '../../data/answers/answers-gateway.fake';
import { AssignmentsGateway } from '../../data/assignments/assignments-gateway';
import { FakeAssignmentsGateway } from '../../data/assignments/assignments-gateway.fake';
import { anAssignedForm } from '../../data/assignments/assignments.builders';
import { AnswersDrafts } from '../../store/answers/answers-drafts';
import { OpenIntake } from './open-intake';

const submittedAt = '2026-11-20T10:00:00Z';
const form = anAssignedForm();
const typed = { state: 'answered', value: 'On second thoughts.', visibility: 'coach' } as const;

describe('A form that was sent', () => {
  let assignments: FakeAssignmentsGateway;
  let intake: OpenIntake;

  beforeEach(async () => {
    assignments = new FakeAssignmentsGateway();
    assignments.form = form;
    TestBed.configureTestingModule({
      providers: [
        OpenIntake,
        { provide: SignIn, useValue: fakeSignIn({ userId: crypto.randomUUID() }) },
        { provide: AnswersGateway, useValue: new FakeAnswersGateway() },
        { provide: AssignmentsGateway, useValue: assignments },
      ],
    });
    intake = TestBed.inject(OpenIntake);
    await TestBed.inject(DraftsVault).clear();
    await intake.fetch(form.id);
  });

  const isSentNow = () => {
    assignments.form = { ...form, status: 'submitted', submittedAt };
    intake.sent(submittedAt);
  };

  it('is thanked for, and leaves the device', () => {
    isSentNow();
    expect(intake.view()).toBe('thanks');
  });

  it('is read with what was written while it was on its way, which stays on the device', async () => {
    const open = intake.open();
    open?.answers.answer('q08', typed);
    if (open) await TestBed.inject(AnswersDrafts).keep(open.form, open.answers);
    isSentNow();
    await intake.fetch(form.id);
    expect(intake.view()).toBe('read');
    expect(intake.open()?.leftBehind['q08']?.reply).toEqual(typed);
  });
});
