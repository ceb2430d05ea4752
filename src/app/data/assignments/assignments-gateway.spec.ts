import { TestBed } from '@angular/core/testing';
import { toAppError } from '../../core/errors/to-app-error';
import { AccessLedgerGateway } from '../access-entries/access-ledger-gateway';
import { AnswersGateway } from '../answers/answers-gateway';
import { aClientWith, type Cast, signsOut } from '../answers/testing/cast';
import { ConsentsGateway } from '../consents/consents-gateway';
import { MyRecordsGateway } from '../my-records/my-records-gateway';
import { AssignmentsGateway } from './assignments-gateway';
import { aDefinition, anItem } from './assignments.builders';

const definition = aDefinition(
  anItem({
    linkId: 'q01',
    type: 'boolean',
    text: 'I understand this is coaching.',
    mustBe: true,
    consent: 'coaching_agreement',
    allowPreferNotToSay: false,
    allowSayLive: false,
  }),
);
const agrees = { linkId: 'q01', state: 'answered', visibility: 'coach', revision: 0 } as const;

describe('A client and their forms, against the back end', () => {
  let cast: Cast;
  let gateway: AssignmentsGateway;

  beforeEach(async () => {
    cast = await aClientWith(definition);
    gateway = TestBed.inject(AssignmentsGateway);
  });

  afterEach(signsOut);

  const answer = (value: boolean) =>
    TestBed.inject(AnswersGateway).save(cast.assignmentId, [{ ...agrees, value }]);

  it('lists what the client was given', async () => {
    expect(await gateway.mine()).toEqual([
      jasmine.objectContaining({
        id: cast.assignmentId,
        title: 'First conversation',
        kind: 'intake',
        status: 'assigned',
        submittedAt: null,
      }),
    ]);
  });

  it('opens a form with what it asks', async () => {
    const form = await gateway.open(cast.assignmentId);
    expect(form.definition.sections[0]?.items[0]?.text).toBe('I understand this is coaching.');
  });

  it('has nothing under an id that is not the client’s', async () => {
    const error = await gateway.open(crypto.randomUUID()).catch(toAppError);
    expect(error).toEqual({ kind: 'not_found' });
  });

  it('no longer has a form that the coach took back', async () => {
    await cast.coachDoes('withdraw_assignment', { p_assignment_id: cast.assignmentId });
    expect(await gateway.mine()).toEqual([]);
    expect(await gateway.open(cast.assignmentId).catch(toAppError)).toEqual({ kind: 'not_found' });
  });

  it('names what is still needed before sending', async () => {
    await answer(false);
    expect(await gateway.submit(cast.assignmentId).catch(toAppError)).toEqual({
      kind: 'answers_incomplete',
      problems: [{ linkId: 'q01', code: 'must_agree' }],
    });
  });

  it('sends once, however often it is asked to', async () => {
    await answer(true);
    const at = await gateway.submit(cast.assignmentId);
    expect(await gateway.submit(cast.assignmentId)).toBe(at);
    expect((await gateway.mine())[0]?.status).toBe('submitted');
  });

  it('keeps what was agreed to in its own words, and lets it be taken back', async () => {
    await answer(true);
    await gateway.submit(cast.assignmentId);
    const consents = TestBed.inject(ConsentsGateway);
    const [consent] = await consents.mine();
    expect(consent?.wording).toBe('I understand this is coaching.');
    expect(consent?.withdrawnAt).toBeNull();
    await consents.withdraw(consent?.id ?? '');
    expect((await consents.mine())[0]?.withdrawnAt).toEqual(jasmine.any(String));
  });

  it('shows the client who looked at their record', async () => {
    const ledger = TestBed.inject(AccessLedgerGateway);
    expect(await ledger.aboutMe()).toEqual([]);
    await cast.coachDoes('record_access', {
      p_client_id: cast.clientId,
      p_action: 'opened_record',
    });
    expect(await ledger.aboutMe()).toEqual([
      jasmine.objectContaining({ action: 'opened_record', clientId: cast.clientId }),
    ]);
  });

  it('knows how the client is addressed and who their coach is', async () => {
    expect(await TestBed.inject(MyRecordsGateway).list()).toEqual([
      jasmine.objectContaining({
        clientId: cast.clientId,
        preferredName: 'Adaeze',
        coachName: 'Noor',
        crisisResources: [],
      }),
    ]);
  });
});
