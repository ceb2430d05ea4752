import { TestBed } from '@angular/core/testing';
import { outcomeOf, signInAsACoach, signOut } from '../clients/testing/a-coach';
import { FormsGateway } from '../forms/forms-gateway';
import { CoachesGateway } from './coaches-gateway';
import { someResource } from './coaches.builders';

describe('CoachesGateway, against the back end', () => {
  let gateway: CoachesGateway;
  let me: string;

  beforeEach(async () => {
    me = await signInAsACoach();
    gateway = TestBed.inject(CoachesGateway);
  });

  afterEach(signOut);

  it('keeps what I change and leaves the rest', async () => {
    const crisisResources = [someResource({ url: 'https://help.example/' })];
    const changed = await gateway.change(me, 1, { crisisResources });
    expect(changed).toEqual(
      jasmine.objectContaining({ displayName: 'Noor', crisisResources, revision: 2 }),
    );
    expect(await gateway.mine(me)).toEqual(changed);
  });

  it('says when my settings were changed elsewhere meanwhile', async () => {
    const changed = await gateway.change(me, 1, { practiceName: 'Quiet Room' });
    // A try that seemed to fail had written it.
    expect(await gateway.change(me, 1, { practiceName: 'Quiet Room' })).toEqual(changed);
    expect(await outcomeOf(gateway.change(me, 1, { practiceName: 'Other' }))).toBe('conflict');
  });

  it('shows no other coach', async () => {
    await signInAsACoach();
    expect(await outcomeOf(gateway.mine(me))).not.toBe('fine');
  });

  it('offers the forms of no other coach', async () => {
    const forms = TestBed.inject(FormsGateway);
    expect((await forms.list()).every(({ isBuiltIn }) => isBuiltIn)).toBeTrue();
    expect(await outcomeOf(forms.find(crypto.randomUUID()))).toBe('not_found');
  });

  it('keeps the language whose grammar the search knows', async () => {
    expect((await gateway.mine(me)).language).toBe('english');
    expect((await gateway.change(me, 1, { language: 'german' })).language).toBe('german');
  });
});
