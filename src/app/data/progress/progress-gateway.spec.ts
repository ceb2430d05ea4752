import { TestBed } from '@angular/core/testing';
import { someFields } from '../clients/clients.builders';
import { ClientsGateway } from '../clients/clients-gateway';
import { anyEmail, joinAs, outcomeOf, signInAsACoach, signOut } from '../clients/testing/a-coach';
import { InvitationsGateway } from '../invitations/invitations-gateway';
import { UnusualCheckInsGateway } from '../unusual-check-ins/unusual-check-ins-gateway';
import { WinsGateway } from '../wins/wins-gateway';
import { ProgressGateway } from './progress-gateway';

type Does = Awaited<ReturnType<typeof joinAs>>;

describe('What charts are drawn from, against the back end', () => {
  let clientId: string;
  let does: Does;

  beforeEach(async () => {
    await signInAsACoach();
    const email = anyEmail();
    const fields = someFields({ email });
    clientId = (await TestBed.inject(ClientsGateway).add(crypto.randomUUID(), fields)).id;
    const { token } = await TestBed.inject(InvitationsGateway).invite(clientId);
    does = await joinAs(email, token);
  });

  afterEach(signOut);

  const say = (linkId: string, value: unknown, visibility = 'coach') => ({
    linkId,
    value,
    visibility,
    state: 'answered',
    revision: 0,
  });

  async function sends(...answers: readonly object[]): Promise<string> {
    const id = await does<string>('open_check_in', { p_client_id: clientId });
    await does('save_answers', { p_assignment_id: id, p_answers: answers });
    await does('submit_assignment', { p_assignment_id: id });
    return id;
  }

  const read = () => TestBed.inject(ProgressGateway).of(clientId);
  const wins = () => TestBed.inject(WinsGateway).page(clientId);

  it('is empty before anything was sent, with the rhythm that was agreed', async () => {
    await does('open_check_in', { p_client_id: clientId });
    const progress = await read();
    expect([progress.checkIns, progress.versions, progress.tries]).toEqual([[], [], []]);
    expect(progress.everyWeeks).toBe(1);
  });

  it('has the answers of a week, its Monday and the words in which it was asked', async () => {
    const id = await sends(say('seen', 7), say('trust', 4));
    const { checkIns, versions } = await read();
    const [checkIn] = checkIns;
    expect([checkIn?.id, checkIn?.values]).toEqual([id, { seen: 7, trust: 4 }]);
    expect(new Date(`${checkIn?.onDate ?? ''}T12:00Z`).getUTCDay()).toBe(1);
    const seen = versions
      .find((version) => version.id === checkIn?.versionId)
      ?.dimensions.find(({ linkId }) => linkId === 'seen');
    expect(seen).toEqual({
      linkId: 'seen',
      label: 'Seen',
      text: 'This week I felt seen.',
      minLabel: 'Not at all',
      maxLabel: 'Completely',
      optIn: false,
    });
  });

  it('has nothing of what the client keeps, not even its absence', async () => {
    await sends(say('seen', 7), say('heard', 2, 'only_me'), say('win', 'A nap.', 'only_me'));
    const { checkIns } = await read();
    expect(checkIns[0]?.values).toEqual({ seen: 7 });
    expect((await wins()).wins).toEqual([]);
  });

  it('has wins in the words in which they were written', async () => {
    const id = await sends(say('win', 'We laughed.'));
    const page = await wins();
    expect(page.isLast).toBeTrue();
    expect(page.wins.map(({ kind, id: of, words }) => [kind, of, words])).toEqual([
      ['check_in', id, 'We laughed.'],
    ]);
    const [win] = page.wins;
    expect((await TestBed.inject(WinsGateway).page(clientId, win ?? null)).wins).toEqual([]);
  });

  it('calls one check-in unlike nothing', async () => {
    await sends(say('seen', 10));
    expect(await TestBed.inject(UnusualCheckInsGateway).list()).toEqual([]);
  });

  it('shows nothing of it to another coach', async () => {
    await sends(say('seen', 7), say('win', 'We laughed.'));
    await signOut();
    await signInAsACoach();
    expect(await outcomeOf(read())).toBe('not_found');
    expect((await wins()).wins).toEqual([]);
  });
});
