import { type Type } from '@angular/core';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { provideEffects } from '@ngrx/effects';
import { provideState, provideStore, Store } from '@ngrx/store';
import { keepDraftsInMemory } from '../../../core/privacy/testing/drafts-in-memory';
import { SignIn } from '../../../core/sign-in/sign-in';
import { fakeSignIn } from '../../../core/sign-in/sign-in.fake';
import { AccessEntriesGateway } from '../../../data/access-entries/access-entries-gateway';
import { CheckInPlansGateway } from '../../../data/check-ins/check-in-plans-gateway';
import { FakeCheckInPlansGateway } from '../../../data/check-ins/check-in-plans-gateway.fake';
import { SentCheckInsGateway } from '../../../data/check-ins/sent-check-ins-gateway';
import { FakeSentCheckInsGateway } from '../../../data/check-ins/sent-check-ins-gateway.fake';
import { someClient } from '../../../data/clients/clients.builders';
import { aPlan, aSentCheckIn } from '../../../domain/check-ins/check-ins.builders';
import { dimensionsOf } from '../../../domain/check-ins/questions';
import { Confirm } from '../../../core/confirm/confirm';
import { PageHarness } from '../../../shared/ui/testing/page-harness';
import { Toast } from '../../../shared/ui/toast/toast';
import { provideRecordCheckIns } from '../../../store/check-ins/record-check-ins.providers';
import { ClientsApiActions } from '../../../store/clients/clients.actions';
import { clientsFeature } from '../../../store/clients/clients.feature';
import { coachesFeature } from '../../../store/coaches/coaches.feature';
import CheckInPage from './check-in-page';
import PlanPage from './plan-page';

let sent: FakeSentCheckInsGateway;
let plans: FakeCheckInPlansGateway;
let recorded: string[];
let page: PageHarness;
let fixture: ComponentFixture<unknown>;

function prepare(): void {
  keepDraftsInMemory();
  sent = new FakeSentCheckInsGateway();
  plans = new FakeCheckInPlansGateway();
  recorded = [];
  const record = (clientId: string, action: string) => {
    recorded.push(`${clientId} ${action}`);
    return Promise.resolve();
  };
  TestBed.configureTestingModule({
    providers: [
      provideRouter([]),
      provideStore(),
      provideState(clientsFeature),
      provideState(coachesFeature),
      provideEffects(),
      provideRecordCheckIns(),
      { provide: SentCheckInsGateway, useValue: sent },
      { provide: CheckInPlansGateway, useValue: plans },
      { provide: AccessEntriesGateway, useValue: { record } },
      { provide: SignIn, useValue: fakeSignIn({ userId: crypto.randomUUID(), role: 'coach' }) },
      { provide: Confirm, useValue: { ask: () => Promise.resolve(true) } },
      { provide: Toast, useValue: { say: () => undefined } },
    ],
  });
}

async function show<T>(component: Type<T>, inputs: Readonly<Record<string, unknown>> = {}) {
  fixture = TestBed.createComponent(component);
  for (const [name, value] of Object.entries(inputs)) fixture.componentRef.setInput(name, value);
  const client = someClient({ id: 'ada', name: 'Adaeze Obi', preferredName: 'Ada' });
  TestBed.inject(Store).dispatch(ClientsApiActions.found({ client }));
  page = new PageHarness(fixture);
  await page.settled();
}

async function push(name: string): Promise<void> {
  await page.press(name);
  await page.settled();
}

describe('A check-in in the record', () => {
  beforeEach(prepare);

  const said = { state: 'answered', visibility: 'coach', amendedAt: null } as const;
  const read = () => show(CheckInPage, { assignmentId: 'check-in-1' });

  it('is read after its entry in the ledger: values with their words, the win, the wish to talk', async () => {
    sent.checkIn = aSentCheckIn({
      onDate: '2024-11-11',
      answers: [
        { ...said, linkId: 'seen', value: 0 },
        { ...said, linkId: 'win', value: 'The window seat.' },
        { ...said, linkId: 'talk', value: true },
      ],
    });
    await read();
    expect(recorded).toEqual(['ada read_check_in']);
    expect(page.headings()[0]).toBe('Check-in, the week of 11 November 2024');
    expect(page.text()).toContain('Would like to talk about something privately.');
    expect(page.text()).toContain('The window seat.');
    expect(page.text()).toMatch(/Seen 0 Heard –\s*Not answered/);
    expect(page.text()).toMatch(/I felt seen\s*0 of 10/);
  });

  it('says that answers may be kept, and marks nothing by it', async () => {
    await read();
    expect(page.text()).toContain('Some answers may be kept by Ada for themselves');
    expect(page.text()).not.toContain('Would like to talk');
  });

  it('is marked as read with one press', async () => {
    await read();
    expect(page.text()).toContain('not read yet');
    await push('Mark as read');
    expect(sent.read).toEqual(['check-in-1']);
    expect(page.text()).not.toContain('Mark as read');
  });

  it('says when it is not there, and when it could not be loaded', async () => {
    sent.failure = 'not_found';
    await read();
    expect(page.text()).toContain('There is no check-in at this address');
    sent.failure = 'offline';
    fixture.componentRef.setInput('assignmentId', 'another');
    await page.settled();
    expect(page.text()).toContain('The check-in could not be loaded');
    sent.failure = null;
    await push('Try again');
    expect(page.headings()[0]).toContain('Check-in, the week of');
  });
});

describe('What a client is asked', () => {
  beforeEach(prepare);

  const asked = () => dimensionsOf(plans.plan.definition).map(({ label }) => label);

  it('is chosen, ordered and left out, and said honestly before it is saved', async () => {
    await show(PlanPage);
    expect(page.text()).not.toContain('What saving does');
    await push('Move Heard up');
    await push('Remove Desire');
    expect(page.text()).toContain('Desire: not asked any more; the line so far stays.');
    expect(page.text()).toContain('From the next check-in on.');
    await push('Save');
    expect(asked()).toEqual(['Heard', 'Seen']);
    expect(page.text()).not.toContain('What saving does');
  });

  it('is asked again where it was left out', async () => {
    await show(PlanPage);
    await push('Remove Desire');
    await push('Ask this too: Desire');
    expect(page.text()).not.toContain('What saving does');
  });

  it('has questions of the coach’s own, once they have words', async () => {
    await show(PlanPage);
    await push('Add a question of your own');
    await push('Save');
    expect(page.text()).toContain('A short name is needed');
    expect(plans.saved).toEqual([]);
    await page.fill('Short name', 'Playful');
    await page.fill('What is asked', 'We played.');
    await push('Save');
    expect(asked()).toEqual(['Seen', 'Heard', 'Desire', 'Playful']);
  });

  it('goes on as the same line only where the coach says that other words mean the same', async () => {
    await show(PlanPage);
    await push('Words of Heard');
    await page.fill('What is asked', 'I was listened to.');
    expect(page.text()).toContain(
      'Heard: a changed wording begins a new line in all charts, not in one alone.',
    );
    await push('Save');
    expect(plans.saved.at(-1)?.meansTheSame).toBeFalse();
    await page.fill('What is asked', 'I was heard out.');
    page.field('It means the same').click();
    await push('Save');
    expect(plans.saved.at(-1)?.meansTheSame).toBeTrue();
  });

  it('writes over nobody: both versions are there, and the coach chooses', async () => {
    await show(PlanPage);
    page.field('Every two weeks').click();
    plans.plan = aPlan({ revision: 4, everyWeeks: 4 });
    await push('Save');
    expect(page.text()).toContain('This plan was changed somewhere else in the meantime');
    expect(page.text()).toMatch(/Every two weeks\s*Every four weeks/);
    await push('Keep yours');
    expect([plans.plan.everyWeeks, plans.plan.revision]).toEqual([2, 5]);
  });

  it('writes over nobody with what was typed before the page was loaded anew', async () => {
    await show(PlanPage);
    page.field('Every two weeks').click();
    await page.settled();
    plans.plan = aPlan({ revision: 4, everyWeeks: 4 });
    await show(PlanPage);
    await page.says('What you changed here before is back');
    await push('Save');
    expect(plans.saved).toEqual([]);
    expect(page.text()).toContain('This plan was changed somewhere else in the meantime');
  });

  it('begins from the other version where that is kept', async () => {
    await show(PlanPage);
    page.field('Every two weeks').click();
    plans.plan = aPlan({ revision: 4, everyWeeks: 4 });
    await push('Save');
    await push('Keep the other');
    expect(page.field('Every four weeks').checked).toBeTrue();
    expect(plans.saved).toEqual([]);
  });

  it('goes back to what comes with Attune', async () => {
    plans.plan = aPlan({ isBuiltIn: false, revision: 2, everyWeeks: 2 });
    await show(PlanPage);
    await push('Go back to the questions that come with Attune');
    expect(plans.saved.at(-1)).toEqual(
      jasmine.objectContaining({ definition: null, everyWeeks: 2, revision: 2 }),
    );
    expect(page.text()).not.toContain('Go back to the questions');
  });

  it('loses nothing that was changed when it can’t be saved', async () => {
    await show(PlanPage);
    await push('Remove Desire');
    plans.failure = 'offline';
    await push('Save');
    expect(page.text()).toContain('Not saved yet: what you changed is still here');
    expect(page.text()).toContain('Ask this too');
  });

  it('loses nothing of what is changed after an earlier save', async () => {
    await show(PlanPage);
    await push('Remove Desire');
    await push('Save');
    await push('Remove Heard');
    plans.failure = 'offline';
    await push('Save');
    expect(page.text()).toContain('Ask this too');
    plans.failure = null;
    await push('Save');
    expect(asked()).toEqual(['Seen']);
  });

  it('says when the plan could not be loaded, and tries again', async () => {
    plans.failure = 'offline';
    await show(PlanPage);
    expect(page.text()).toContain('The plan could not be loaded');
    plans.failure = null;
    await push('Try again');
    expect(page.text()).toContain('I felt seen');
  });
});
