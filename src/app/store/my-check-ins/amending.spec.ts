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
import { aCheckInForm } from '../../domain/check-ins/check-ins.builders';
import { AnswersDrafts } from '../answers/answers-drafts';
import { type OpenAnswers, AnswersRepository } from '../answers/answers-repository';
import { Amending } from './amending';

const form = aCheckInForm({ status: 'submitted', submittedAt: '2026-11-24T20:00:00Z' });
const said = (value: number | string) =>
  ({ state: 'answered', value, visibility: 'coach' }) as const;

describe('Changing what was sent', () => {
  let gateway: FakeAnswersGateway;
  let drafts: AnswersDrafts;
  let repository: AnswersRepository;
  let amending: Amending;
  let open: OpenAnswers;

  beforeEach(async () => {
    gateway = new FakeAnswersGateway();
    const assignments = new FakeAssignmentsGateway();
    assignments.form = form;
    for (const [linkId, value] of [
      ['seen', 3],
      ['win', 'The seat.'],
    ] as const) {
      gateway.stored.set(linkId, aStoredAnswer({ linkId, value, revision: 1 }));
    }
    TestBed.configureTestingModule({
      providers: [
        Amending,
        { provide: SignIn, useValue: fakeSignIn({ userId: crypto.randomUUID() }) },
        { provide: AnswersGateway, useValue: gateway },
        { provide: AssignmentsGateway, useValue: assignments },
      ],
    });
    await TestBed.inject(DraftsVault).clear();
    drafts = TestBed.inject(AnswersDrafts);
    repository = TestBed.inject(AnswersRepository);
    amending = TestBed.inject(Amending);
    open = await repository.open(form.id);
    amending.start(open);
  });

  it('saves each answer that differs, and no other', async () => {
    amending.answer('seen', said(5));
    amending.answer('heard', said(7));
    expect(amending.isChanged()).toBeTrue();
    expect(await amending.save()).toBeTrue();
    expect(gateway.saves.flat().map(({ linkId, value }) => [linkId, value])).toEqual([
      ['seen', 5],
      ['heard', 7],
    ]);
    expect(amending.isChanged()).toBeFalse();
  });

  it('keeps what is typed on the device, to be gone on with', async () => {
    amending.answer('seen', said(5));
    await drafts.keep(form, open.answers);
    const again = await repository.open(form.id);
    expect(again.leftBehind['seen']?.reply.value).toBe(5);
    amending.start(again);
    expect(again.answers.reply('seen').value).toBe(5);
    await amending.drop();
    expect(again.answers.reply('seen').value).toBe(3);
    expect(await drafts.unsaved(form.id)).toBeUndefined();
  });

  it('says why it was not saved, and loses nothing', async () => {
    gateway.failure = new AppFailure({ kind: 'offline' });
    amending.answer('seen', said(5));
    expect(await amending.save()).toBeFalse();
    expect(amending.error()?.kind).toBe('offline');
    expect(open.answers.reply('seen').value).toBe(5);
    gateway.failure = undefined;
    expect(await amending.save()).toBeTrue();
    expect(amending.error()).toBeNull();
  });

  it('lets the person choose where another device changed the same', async () => {
    amending.answer('seen', said(5));
    gateway.stored.set('seen', aStoredAnswer({ linkId: 'seen', value: 9, revision: 2 }));
    expect(await amending.save()).toBeFalse();
    expect(open.answers.conflicts()).toEqual(['seen']);
    amending.settle('seen', 'mine');
    expect(await amending.save()).toBeTrue();
    expect(gateway.stored.get('seen')?.value).toBe(5);
  });

  it('takes nothing back that was sent', async () => {
    amending.answer('seen', { state: null, value: null, visibility: 'coach' });
    expect(amending.emptied()).toEqual(['seen']);
    expect(await amending.save()).toBeFalse();
    expect(gateway.saves).toEqual([]);
  });
});
