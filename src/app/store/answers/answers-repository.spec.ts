import { TestBed } from '@angular/core/testing';
import { AppFailure } from '../../core/errors/app-error';
import { SignIn } from '../../core/sign-in/sign-in';
import { fakeSignIn } from '../../core/sign-in/sign-in.fake';
import { DraftsVault } from '../../core/privacy/drafts-vault';
import { AnswersGateway } from '../../data/answers/answers-gateway';
import { FakeAnswersGateway } from '../../data/answers/answers-gateway.fake';
import { aStoredAnswer } from '../../data/answers/answers.builders';
import { AssignmentsGateway } from '../../data/assignments/assignments-gateway';
import { FakeAssignmentsGateway } from '../../data/assignments/assignments-gateway.fake';
import { anAssignedForm } from '../../data/assignments/assignments.builders';
import { AnswersDrafts } from './answers-drafts';
import { AnswersRepository } from './answers-repository';

const { id } = anAssignedForm();

describe('Opening a form', () => {
  let gateway: FakeAnswersGateway;
  let assignments: FakeAssignmentsGateway;
  let drafts: AnswersDrafts;
  let repository: AnswersRepository;

  beforeEach(async () => {
    gateway = new FakeAnswersGateway();
    assignments = new FakeAssignmentsGateway();
    gateway.stored.set('q08', aStoredAnswer({ value: 'Saved', revision: 2 }));
    TestBed.configureTestingModule({
      providers: [
        { provide: SignIn, useValue: fakeSignIn({ userId: crypto.randomUUID() }) },
        { provide: AnswersGateway, useValue: gateway },
        { provide: AssignmentsGateway, useValue: assignments },
      ],
    });
    drafts = TestBed.inject(AnswersDrafts);
    repository = TestBed.inject(AnswersRepository);
    await TestBed.inject(DraftsVault).clear();
  });

  const offline = () => {
    gateway.failure = assignments.failure = new AppFailure({ kind: 'offline' });
  };

  /** Types, and closes the tab before anything was saved. */
  async function typeAndClose(value: string) {
    const { form, answers } = await repository.open(id);
    answers.answer('q08', { state: 'answered', value, visibility: 'coach' });
    await drafts.keep(form, answers);
  }

  it('goes on with what a closed tab left, from the revision it knew', async () => {
    await typeAndClose('Typed on the bus');
    const { answers } = await repository.open(id);
    expect(answers.reply('q08').value).toBe('Typed on the bus');
    expect(answers.changes()[0]?.revision).toBe(2);
  });

  it('opens without a network while something here is unsaved', async () => {
    await typeAndClose('Typed in the tunnel');
    offline();
    const { answers } = await repository.open(id);
    expect(answers.reply('q08').value).toBe('Typed in the tunnel');
    expect(answers.changes()[0]?.revision).toBe(2);
  });

  it('keeps nothing on the device once the server has everything', async () => {
    await typeAndClose('On its way');
    const { form, answers } = await repository.open(id);
    answers.take([
      { outcome: 'saved', stored: aStoredAnswer({ value: 'On its way', revision: 3 }) },
    ]);
    await drafts.keep(form, answers);
    expect(await drafts.unsaved(id)).toBeUndefined();
    expect(await drafts.form(id)).toBeUndefined();
    expect(await TestBed.inject(DraftsVault).holdsMine()).toBeFalse();
  });

  it('has the last word typed after one more write, however fast the typing was', async () => {
    const { form, answers } = await repository.open(id);
    const put = spyOn(TestBed.inject(DraftsVault), 'put').and.callThrough();
    let last: Promise<void> | undefined;
    for (let length = 1; length <= 50; length++) {
      answers.answer('q08', { state: 'answered', value: 'x'.repeat(length), visibility: 'coach' });
      last = drafts.keep(form, answers);
    }
    await last;
    expect((await drafts.unsaved(id))?.['q08']?.reply.value).toBe('x'.repeat(50));
    expect(put.calls.count()).toBeLessThan(5);
  });

  it('says that there is no network when nothing is kept here', async () => {
    offline();
    await expectAsync(repository.open(id)).toBeRejectedWith(jasmine.any(AppFailure));
  });

  it('hands over what was typed here and never saved when the form was sent from elsewhere', async () => {
    await typeAndClose('Not part of it');
    assignments.form = anAssignedForm({ status: 'submitted', submittedAt: '2026-11-21T10:00:00Z' });
    const { answers, leftBehind } = await repository.open(id);
    expect(answers.reply('q08').value).toBe('Saved');
    expect(leftBehind['q08']?.reply.value).toBe('Not part of it');
  });
});
