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
import { SheetDrafts } from '../sheet/sheet-drafts';
import { type OpenSheet, Sheets } from '../sheet/sheets';
import { Amending } from './amending';

const form = aCheckInForm({ status: 'submitted', submittedAt: '2026-11-24T20:00:00Z' });
const said = (value: number | string) =>
  ({ state: 'answered', value, visibility: 'coach' }) as const;

describe('Changing what was sent', () => {
  let answers: FakeAnswersGateway;
  let drafts: SheetDrafts;
  let sheets: Sheets;
  let amending: Amending;
  let open: OpenSheet;

  beforeEach(async () => {
    answers = new FakeAnswersGateway();
    const assignments = new FakeAssignmentsGateway();
    assignments.form = form;
    for (const [linkId, value] of [
      ['seen', 3],
      ['win', 'The seat.'],
    ] as const) {
      answers.stored.set(linkId, aStoredAnswer({ linkId, value, revision: 1 }));
    }
    TestBed.configureTestingModule({
      providers: [
        Amending,
        { provide: SignIn, useValue: fakeSignIn({ userId: crypto.randomUUID() }) },
        { provide: AnswersGateway, useValue: answers },
        { provide: AssignmentsGateway, useValue: assignments },
      ],
    });
    await TestBed.inject(DraftsVault).clear();
    drafts = TestBed.inject(SheetDrafts);
    sheets = TestBed.inject(Sheets);
    amending = TestBed.inject(Amending);
    open = await sheets.open(form.id);
    amending.start(open);
  });

  it('saves each answer that differs, and no other', async () => {
    amending.answer('seen', said(5));
    amending.answer('heard', said(7));
    expect(amending.isChanged()).toBeTrue();
    expect(await amending.save()).toBeTrue();
    expect(answers.saves.flat().map(({ linkId, value }) => [linkId, value])).toEqual([
      ['seen', 5],
      ['heard', 7],
    ]);
    expect(amending.isChanged()).toBeFalse();
  });

  it('keeps what is typed on the device, to be gone on with', async () => {
    amending.answer('seen', said(5));
    await drafts.keep(form, open.sheet);
    const again = await sheets.open(form.id);
    expect(again.leftBehind['seen']?.reply.value).toBe(5);
    amending.start(again);
    expect(again.sheet.reply('seen').value).toBe(5);
    await amending.drop();
    expect(again.sheet.reply('seen').value).toBe(3);
    expect(await drafts.unsaved(form.id)).toBeUndefined();
  });

  it('says why it was not saved, and loses nothing', async () => {
    answers.failure = new AppFailure({ kind: 'offline' });
    amending.answer('seen', said(5));
    expect(await amending.save()).toBeFalse();
    expect(amending.error()?.kind).toBe('offline');
    expect(open.sheet.reply('seen').value).toBe(5);
    answers.failure = undefined;
    expect(await amending.save()).toBeTrue();
    expect(amending.error()).toBeNull();
  });

  it('lets the person choose where another device changed the same', async () => {
    amending.answer('seen', said(5));
    answers.stored.set('seen', aStoredAnswer({ linkId: 'seen', value: 9, revision: 2 }));
    expect(await amending.save()).toBeFalse();
    expect(open.sheet.conflicts()).toEqual(['seen']);
    amending.settle('seen', 'mine');
    expect(await amending.save()).toBeTrue();
    expect(answers.stored.get('seen')?.value).toBe(5);
  });

  it('takes nothing back that was sent', async () => {
    amending.answer('seen', { state: null, value: null, visibility: 'coach' });
    expect(amending.emptied()).toEqual(['seen']);
    expect(await amending.save()).toBeFalse();
    expect(answers.saves).toEqual([]);
  });
});
