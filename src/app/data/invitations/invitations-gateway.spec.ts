import { TestBed } from '@angular/core/testing';
import { invitationState } from '../../domain/invitations/invitation';
import { ClientsGateway } from '../clients/clients-gateway';
import { someFields } from '../clients/clients.builders';
import { anyEmail, joinAs, outcomeOf, signInAsACoach, signOut } from '../clients/testing/a-coach';
import { InvitationsGateway } from './invitations-gateway';

describe('InvitationsGateway, against the back end', () => {
  let gateway: InvitationsGateway;
  let clients: ClientsGateway;
  let clientId: string;
  let email: string;

  beforeEach(async () => {
    await signInAsACoach();
    gateway = TestBed.inject(InvitationsGateway);
    clients = TestBed.inject(ClientsGateway);
    email = anyEmail();
    clientId = (await clients.add(crypto.randomUUID(), someFields({ email }))).id;
  });

  afterEach(signOut);

  const state = async () => invitationState(await gateway.latestOf(clientId), new Date());

  it('makes a link that works, once, for 72 hours', async () => {
    const { token, expiresAt } = await gateway.invite(clientId);
    expect(Math.round((Date.parse(expiresAt) - Date.now()) / 3_600_000)).toBe(72);
    expect(await state()).toBe('open');
    await joinAs(email, token);
    expect(await state()).toBe('accepted');
    expect((await clients.find(clientId)).joined).toBeTrue();
    await expectAsync(joinAs(anyEmail(), token)).toBeRejected();
  });

  it('ends the earlier link with a new one', async () => {
    const { token } = await gateway.invite(clientId);
    await gateway.invite(clientId);
    await expectAsync(joinAs(email, token)).toBeRejected();
  });

  it('takes a link back', async () => {
    const { id, token } = await gateway.invite(clientId);
    await gateway.revoke(id);
    expect(await state()).toBe('none');
    await expectAsync(joinAs(email, token)).toBeRejected();
  });

  it('needs an e-mail address to bind the link to', async () => {
    const { id } = await clients.add(crypto.randomUUID(), someFields({ email: null }));
    expect(await outcomeOf(gateway.invite(id))).toBe('email_needed');
  });

  it('invites no client of another coach, and revokes nothing of theirs', async () => {
    const { id } = await gateway.invite(clientId);
    await signInAsACoach();
    expect(await outcomeOf(gateway.invite(clientId))).toBe('not_found');
    expect(await outcomeOf(gateway.revoke(id))).toBe('not_found');
    expect(await gateway.latestOf(clientId)).toBeNull();
  });
});
