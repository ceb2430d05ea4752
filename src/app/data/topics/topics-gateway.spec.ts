import { TestBed } from '@angular/core/testing';
import { outcomeOf, signInAsACoach, signOut } from '../clients/testing/a-coach';
import { aClientWith } from '../answers/testing/cast';
import { PrepareGateway } from '../prepare/prepare-gateway';
import { aClientWhoJoined } from '../practices/testing/a-client';
import { aDefinition, anItem } from '../../domain/answers/answers.builders';
import { TopicsGateway } from './topics-gateway';

describe('Topics, against the back end', () => {
  const gateway = () => TestBed.inject(TopicsGateway);

  afterEach(signOut);

  it('are brought once however often they are sent, and taken back', async () => {
    const { clientId } = await aClientWith(aDefinition(anItem()));
    const topic = { requestId: crypto.randomUUID(), clientId, words: 'About nights' };
    const id = await gateway().bring(topic);
    expect(await gateway().bring(topic)).toBe(id);
    expect(await gateway().mine()).toEqual([
      { ...topic, id, at: jasmine.any(String), spoken: false },
    ]);
    await gateway().takeBack(id);
    await gateway().takeBack(id);
    expect(await gateway().mine()).toEqual([]);
  });

  it('wait in the coach’s preparation until they were spoken about', async () => {
    await signInAsACoach();
    const client = await aClientWhoJoined();
    const { clientId } = client;
    const id = await client.bring('About my mother');
    const waiting = async () => (await TestBed.inject(PrepareGateway).of(clientId)).topics;
    expect(await waiting()).toEqual([{ id, words: 'About my mother', at: jasmine.any(String) }]);
    expect(await gateway().waiting(clientId)).toEqual([{ id, words: 'About my mother' }]);
    await gateway().mark(id, true);
    expect(await waiting()).toEqual([]);
    expect(await gateway().waiting(clientId)).toEqual([]);
    await gateway().mark(id, false);
    expect((await waiting()).length).toBe(1);
    expect(await outcomeOf(gateway().mark(crypto.randomUUID(), true))).toBe('not_found');
  });
});
