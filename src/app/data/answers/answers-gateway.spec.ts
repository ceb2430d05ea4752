import { TestBed } from '@angular/core/testing';
import { toAppError } from '../../core/errors/to-app-error';
import type { AnswerChange } from '../../domain/answers/stored-answer';
import { AssignmentsGateway } from '../assignments/assignments-gateway';
import { aDefinition, anItem } from '../assignments/assignments.builders';
import { AnswersGateway } from './answers-gateway';
import { aClientWith, type Cast, signsOut } from './testing/cast';

const definition = aDefinition(
  anItem({ linkId: 'q08', required: true }),
  anItem({ linkId: 'q13', type: 'scale' }),
  anItem({ linkId: 'q16', type: 'multi', answerOption: [{ value: 'work', label: 'Work' }] }),
);

const kindOf = (promise: Promise<unknown>) =>
  promise.then(
    () => 'fine',
    (error: unknown) => toAppError(error).kind,
  );

const change = (partial: Partial<AnswerChange> = {}): AnswerChange => ({
  linkId: 'q08',
  state: 'answered',
  value: 'We have grown quiet.',
  visibility: 'coach',
  revision: 0,
  ...partial,
});

describe('AnswersGateway, against the back end', () => {
  let gateway: AnswersGateway;
  let cast: Cast;

  beforeEach(async () => {
    cast = await aClientWith(definition);
    gateway = TestBed.inject(AnswersGateway);
  });

  afterEach(signsOut);

  const save = (...changes: AnswerChange[]) => gateway.save(cast.assignmentId, changes);
  /** Saves the plain one. Gives its revision. */
  const saved = async () => (await save(change()))[0]?.stored.revision ?? 0;
  const send = () => TestBed.inject(AssignmentsGateway).submit(cast.assignmentId);

  it('keeps answers of every shape and gives them back', async () => {
    await save(
      change(),
      change({ linkId: 'q13', value: 6, visibility: 'only_me' }),
      change({ linkId: 'q16', value: ['work'] }),
    );
    const list = await gateway.list(cast.assignmentId);
    const byId = new Map(list.map((answer) => [answer.linkId, answer]));
    expect(byId.get('q08')?.value).toBe('We have grown quiet.');
    expect(byId.get('q13')).toEqual(jasmine.objectContaining({ value: 6, visibility: 'only_me' }));
    expect(byId.get('q16')?.value).toEqual(['work']);
  });

  it('gives both versions back when two devices wrote', async () => {
    const [first] = await save(change({ value: 'From the phone' }));
    const [outcome] = await save(change({ value: 'From the tablet' }));
    expect(outcome?.outcome).toBe('conflict');
    expect(outcome?.stored.value).toBe('From the phone');
    expect(outcome?.stored).toEqual(first?.stored);
    expect(outcome?.stored.updatedAt).toMatch(/^\d{4}-/);
  });

  it('counts a retry of the same words as saved', async () => {
    await save(change());
    expect((await save(change()))[0]?.outcome).toBe('saved');
  });

  it('takes an answer back', async () => {
    const revision = await saved();
    const [outcome] = await save(change({ state: null, value: null, revision }));
    expect(outcome).toEqual(jasmine.objectContaining({ outcome: 'saved' }));
    expect(await gateway.list(cast.assignmentId)).toEqual([]);
  });

  it('keeps "prefer not to say" and "rather say it live" as what they are', async () => {
    await save(
      change({ state: 'skipped', value: null }),
      change({ linkId: 'q13', state: 'live', value: null }),
    );
    const states = (await gateway.list(cast.assignmentId)).map(({ state }) => state);
    expect(new Set(states)).toEqual(new Set(['skipped', 'live'] as const));
  });

  it('refuses what is no answer to the question', async () => {
    expect(await kindOf(save(change({ linkId: 'q13', value: 99 })))).toBe('answer_invalid');
  });

  it('remembers the question for another device', async () => {
    expect(await gateway.position(cast.assignmentId)).toBeNull();
    await gateway.rememberPosition(cast.assignmentId, 'q13');
    expect(await gateway.position(cast.assignmentId)).toBe('q13');
  });

  it('amends what was sent and keeps what it said before', async () => {
    const revision = await saved();
    expect(await kindOf(gateway.amend(cast.assignmentId, change()))).not.toBe('fine');
    await send();
    expect(await kindOf(save(change({ value: 'Rewritten', revision })))).toBe('already_sent');
    const outcome = await gateway.amend(
      cast.assignmentId,
      change({ value: 'Rather: tired.', revision }),
    );
    expect(outcome.outcome).toBe('saved');
    const [former] = await gateway.history(cast.assignmentId);
    expect(former).toEqual(
      jasmine.objectContaining({ linkId: 'q08', value: 'We have grown quiet.' }),
    );
  });

  it('gives both versions back when an amendment meets a newer one', async () => {
    const revision = await saved();
    await send();
    await gateway.amend(cast.assignmentId, change({ value: 'First', revision }));
    const outcome = await gateway.amend(cast.assignmentId, change({ value: 'Second', revision }));
    expect(outcome.outcome).toBe('conflict');
    expect(outcome.stored.value).toBe('First');
  });
});
