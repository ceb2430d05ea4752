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
import { MyCheckInsGateway } from '../../data/check-ins/my-check-ins-gateway';
import { FakeMyCheckInsGateway } from '../../data/check-ins/my-check-ins-gateway.fake';
import { aCheckInForm, aStanding } from '../../domain/check-ins/check-ins.builders';
import { anAssignedForm } from '../../domain/sheets/sheets.builders';
import { SheetDrafts } from '../sheet/sheet-drafts';
import type { OpenSheet } from '../sheet/sheets';
import { CheckInSheets } from './check-in-sheets';

describe('Opening a check-in', () => {
  let answers: FakeAnswersGateway;
  let assignments: FakeAssignmentsGateway;
  let gateway: FakeMyCheckInsGateway;
  let drafts: SheetDrafts;
  let sheets: CheckInSheets;

  beforeEach(async () => {
    answers = new FakeAnswersGateway();
    assignments = new FakeAssignmentsGateway();
    gateway = new FakeMyCheckInsGateway();
    assignments.form = aCheckInForm();
    TestBed.configureTestingModule({
      providers: [
        { provide: SignIn, useValue: fakeSignIn({ userId: crypto.randomUUID() }) },
        { provide: AnswersGateway, useValue: answers },
        { provide: AssignmentsGateway, useValue: assignments },
        { provide: MyCheckInsGateway, useValue: gateway },
      ],
    });
    drafts = TestBed.inject(SheetDrafts);
    sheets = TestBed.inject(CheckInSheets);
    await TestBed.inject(DraftsVault).clear();
  });

  const offline = () => {
    answers.failure = assignments.failure = new AppFailure({ kind: 'offline' });
    gateway.failure = 'offline';
  };

  async function typeAndClose({ form, sheet }: OpenSheet): Promise<void> {
    sheet.answer('seen', { state: 'answered', value: 3, visibility: 'coach' });
    await drafts.keep(form, sheet);
  }

  it('makes this week’s when nobody has opened it, and only then', async () => {
    await sheets.thisWeeks(aStanding());
    expect(gateway.opened).toEqual([aStanding().clientId]);
    await sheets.thisWeeks(aStanding({ assignmentId: 'a' }));
    expect(gateway.opened.length).toBe(1);
  });

  it('has nothing chosen before it is chosen', async () => {
    const { sheet } = await sheets.open('a');
    expect(Object.keys(sheet.answers())).toEqual([]);
    expect(sheet.changes()).toEqual([]);
  });

  it('keeps what comes next along with all that was kept so far', async () => {
    answers.stored.set(
      'seen',
      aStoredAnswer({ linkId: 'seen', value: 3, visibility: 'only_me', revision: 1 }),
    );
    const { sheet } = await sheets.open('a');
    expect(sheet.reply('heard').visibility).toBe('only_me');
    // The form decides about the topic.
    expect(sheet.reply('talk').visibility).toBe('coach');
    expect(sheet.changes()).toEqual([]);
  });

  it('finds what was begun on this device when the server can’t be asked', async () => {
    await typeAndClose(await sheets.open(aCheckInForm().id));
    offline();
    const kept = await sheets.kept();
    expect(kept?.form.id).toBe(aCheckInForm().id);
    expect(kept?.sheet.reply('seen').value).toBe(3);
  });

  it('finds no other form in its place', async () => {
    assignments.form = anAssignedForm();
    const { form, sheet } = await sheets.open(anAssignedForm().id);
    sheet.answer('q08', { state: 'answered', value: 'An intake', visibility: 'coach' });
    await drafts.keep(form, sheet);
    offline();
    expect(await sheets.kept()).toBeNull();
  });
});
