import { TestBed } from '@angular/core/testing';
import { ClientsGateway } from '../clients/clients-gateway';
import { someFields } from '../clients/clients.builders';
import { anyEmail, joinAs, outcomeOf, signInAsACoach, signOut } from '../clients/testing/a-coach';
import { InvitationsGateway } from '../invitations/invitations-gateway';
import { MeasuresGateway } from '../measures/measures-gateway';
import { someRights } from '../measures/measures.builders';
import { SentAnswersGateway } from '../sent-answers/sent-answers-gateway';
import { ClientMeasuresGateway } from './client-measures-gateway';

const gad7 = '00000000-0000-4000-8000-0000000f0111';
const answer = (linkId: string, visibility = 'coach') => ({
  ...{ linkId, state: 'answered', value: '2', visibility, revision: 0 },
});

describe('The measures of a client, against the back end', () => {
  let gateway: ClientMeasuresGateway;
  let clientId: string;
  let client: Awaited<ReturnType<typeof joinAs>>;

  const give = () => TestBed.inject(SentAnswersGateway).assign(crypto.randomUUID(), clientId, gad7);
  const answers = async (id: string, ...given: readonly object[]) => {
    await client('save_answers', { p_assignment_id: id, p_answers: given });
    await client('submit_assignment', { p_assignment_id: id });
  };
  const all = (visibility?: string) =>
    [1, 2, 3, 4, 5, 6, 7].map((nr) => answer(`i${nr}`, nr === 7 ? visibility : 'coach'));
  const given = async () => {
    const [first] = await gateway.of(clientId);
    if (!first) throw new Error('Nothing was given.');
    return first;
  };

  beforeEach(async () => {
    await signInAsACoach();
    gateway = TestBed.inject(ClientMeasuresGateway);
    const email = anyEmail();
    const fields = someFields({ email });
    clientId = (await TestBed.inject(ClientsGateway).add(crypto.randomUUID(), fields)).id;
    const { token } = await TestBed.inject(InvitationsGateway).invite(clientId);
    client = await joinAs(email, token);
    await TestBed.inject(MeasuresGateway).saveRights('gad-7', 0, someRights());
  });

  afterEach(signOut);

  it('are none at first', async () => {
    expect(await gateway.of(clientId)).toEqual([]);
  });

  it('have no score before they are sent', async () => {
    await give();
    expect(await given()).toEqual(
      jasmine.objectContaining({
        measure: 'gad-7',
        formTitle: 'GAD-7',
        status: 'assigned',
        scores: [],
      }),
    );
  });

  it('have the coach’s score once they are sent', async () => {
    await give();
    await answers((await given()).id, ...all());
    expect((await given()).scores).toEqual([
      { id: 'total', label: 'GAD-7', value: 14, answered: 7, least: 0, most: 21 },
    ]);
  });

  it('have no value where an answer is kept from the coach', async () => {
    await give();
    await answers((await given()).id, ...all('only_me'));
    expect((await given()).scores).toEqual([
      { id: 'total', label: 'GAD-7', value: null, answered: 6, least: 0, most: 21 },
    ]);
  });

  it('are not given while one is open, nor without a record of rights', async () => {
    await give();
    expect(await outcomeOf(give())).toBe('already_assigned');
    const [rights] = (await TestBed.inject(MeasuresGateway).catalogue()).rights;
    if (rights) await TestBed.inject(MeasuresGateway).removeRights(rights);
    expect(await outcomeOf(give())).toBe('rights_needed');
  });

  it('are read without their words once the record is gone', async () => {
    await give();
    await answers((await given()).id, ...all());
    const [rights] = (await TestBed.inject(MeasuresGateway).catalogue()).rights;
    if (rights) await TestBed.inject(MeasuresGateway).removeRights(rights);
    expect((await given()).scores[0]?.value).toBe(14);
    const sent = TestBed.inject(SentAnswersGateway).sent(await given());
    expect(await outcomeOf(sent)).toBe('not_found');
  });

  it('lie apart from intakes, and a withdrawn one is gone', async () => {
    await give();
    const sentAnswers = TestBed.inject(SentAnswersGateway);
    expect(await sentAnswers.intakesOf(clientId)).toEqual([]);
    await sentAnswers.withdraw((await given()).id);
    expect(await gateway.of(clientId)).toEqual([]);
  });
});
