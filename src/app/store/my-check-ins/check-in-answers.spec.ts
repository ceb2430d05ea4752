import { TestBed } from '@angular/core/testing';
import { AppFailure } from '../../core/errors/app-error';
import { DraftsVault } from '../../core/privacy/drafts-vault';
import { SignIn } from '../../core/sign-in/sign-in';
import { fakeSignIn } from '../../core/sign-in/sign-in.fake';
import { AnswersGateway } from '../../data/answers/answers-gateway';
import { FakeAnswersGateway } from '../../data/answers/answers-gateway.fake';
import { aStoredAnswer } from '../../data/answers/answers.builders';
import { AssignmentsGateway } from '../../data/assignments/assignments-gateway';
import { FakeAssignmentsGateway } from '../../data/assignments/assignments-gateway.fake';
import { MyCheckInsGateway } from '../../data/my-check-ins/my-check-ins-gateway';
import { FakeMyCheckInsGateway } from '../../data/my-check-ins/my-check-ins-gateway.fake';
import { aCheckInForm, aStanding } from '../../domain/check-ins/check-ins.builders';
import { anAssignedForm } from '../../domain/answers/answers.builders';
import { AnswersDrafts } from '../answers/answers-drafts';
import type { OpenAnswers } from '../answers/answers-repository';
import { CheckInAnswers } from './check-in-answers';

describe('Opening a check-in', () => {
  let answersGateway: FakeAnswersGateway;
  let assignments: FakeAssignmentsGateway;
  let gateway: FakeMyCheckInsGateway;
  let drafts: AnswersDrafts;
  let repository: CheckInAnswers;

  beforeEach(async () => {
    answersGateway = new FakeAnswersGateway();
    assignments = new FakeAssignmentsGateway();
    gateway = new FakeMyCheckInsGateway();
    assignments.form = aCheckInForm();
    TestBed.configureTestingModule({
      providers: [
        { provide: SignIn, useValue: fakeSignIn({ userId: crypto.randomUUID() }) },
        { provide: AnswersGateway, useValue: answersGateway },
        { provide: AssignmentsGateway, useValue: assignments },
        { provide: MyCheckInsGateway, useValue: gateway },
      ],
    });
    drafts = TestBed.inject(AnswersDrafts);
    repository = TestBed.inject(CheckInAnswers);
    await TestBed.inject(DraftsVault).clear();
  });

  const offline = () => {
    answersGateway.failure = assignments.failure = new AppFailure({ kind: 'offline' });
    gateway.failure = 'offline';
  };

  async function typeAndClose({ form, answers }: OpenAnswers): Promise<void> {
    answers.answer('seen', { state: 'answered', value: 3, visibility: 'coach' });
    await drafts.keep(form, answers);
  }

  it('makes this week’s when nobody has opened it, and only then', async () => {
    await repository.thisWeeks(aStanding());
    expect(gateway.opened).toEqual([aStanding().clientId]);
    await repository.thisWeeks(aStanding({ assignmentId: 'a' }));
    expect(gateway.opened.length).toBe(1);
  });

  it('has nothing chosen before it is chosen', async () => {
    const { answers } = await repository.open('a');
    expect(Object.keys(answers.byLinkId())).toEqual([]);
    expect(answers.changes()).toEqual([]);
  });

  it('keeps what comes next along with all that was kept so far', async () => {
    answersGateway.stored.set(
      'seen',
      aStoredAnswer({ linkId: 'seen', value: 3, visibility: 'only_me', revision: 1 }),
    );
    const { answers } = await repository.open('a');
    expect(answers.reply('heard').visibility).toBe('only_me');
    // The form decides about the topic.
    expect(answers.reply('talk').visibility).toBe('coach');
    expect(answers.changes()).toEqual([]);
  });

  it('finds what was begun on this device when the server can’t be asked', async () => {
    await typeAndClose(await repository.open(aCheckInForm().id));
    offline();
    const kept = await repository.kept();
    expect(kept?.form.id).toBe(aCheckInForm().id);
    expect(kept?.answers.reply('seen').value).toBe(3);
  });

  it('finds no other form in its place', async () => {
    assignments.form = anAssignedForm();
    const { form, answers } = await repository.open(anAssignedForm().id);
    answers.answer('q08', { state: 'answered', value: 'An intake', visibility: 'coach' });
    await drafts.keep(form, answers);
    offline();
    expect(await repository.kept()).toBeNull();
  });
});
