import { TestBed } from '@angular/core/testing';
import type { SessionPlan } from '../../domain/sessions/session';
import { ClientsGateway } from '../clients/clients-gateway';
import { someFields } from '../clients/clients.builders';
import { outcomeOf, signInAsACoach, signOut } from '../clients/testing/a-coach';
import { NotesGateway } from '../notes/notes-gateway';
import { SessionsGateway } from './sessions-gateway';

const plan = (rest: Partial<SessionPlan> = {}): SessionPlan => ({
  kind: 'session',
  startsAt: '2030-03-07T10:00:00Z',
  endsAt: '2030-03-07T11:00:00Z',
  place: null,
  videoLink: 'https://meet.example.org/room',
  plannedIn: null,
  ...rest,
});

const instant = (at: string | undefined) => new Date(at ?? '').toISOString();

describe('SessionsGateway, against the back end', () => {
  let gateway: SessionsGateway;
  let coachId: string;
  let clientId: string;

  beforeEach(async () => {
    coachId = await signInAsACoach();
    gateway = TestBed.inject(SessionsGateway);
    const fields = someFields({ name: 'Adaeze Okonkwo', preferredName: 'Ada' });
    clientId = (await TestBed.inject(ClientsGateway).add(crypto.randomUUID(), fields)).id;
  });

  afterEach(signOut);

  const planned = async (rest: Partial<SessionPlan> = {}) =>
    gateway.find(await gateway.plan(crypto.randomUUID(), clientId, plan(rest)));

  const upcoming = () => gateway.between(coachId, '2030-03-07T00:00Z', '2030-03-08T00:00Z');

  it('plans a session and finds it again under the client’s own name', async () => {
    await planned();
    const [session] = await upcoming();
    expect(session?.clientName).toBe('Ada');
    expect(instant(session?.startsAt)).toBe('2030-03-07T10:00:00.000Z');
    expect(session?.videoLink).toBe('https://meet.example.org/room');
    expect(session?.place).toBeNull();
  });

  it('tells which session a note of these hours is about', async () => {
    const { id } = await planned();
    const about = async (time: string) =>
      (await gateway.about(clientId, new Date(`2030-03-07T${time}Z`)))?.id;
    expect(await about('08:30')).toBe(id);
    expect(await about('12:59')).toBe(id);
    expect(await about('07:59')).toBeUndefined();
    expect(await about('13:01')).toBeUndefined();
    expect(await gateway.about(crypto.randomUUID(), new Date('2030-03-07T10:30Z'))).toBeNull();
  });

  it('names each session by its own client', async () => {
    await planned();
    const clients = TestBed.inject(ClientsGateway);
    const rafa = await clients.add(
      crypto.randomUUID(),
      someFields({ name: 'Rafa', preferredName: null, email: null }),
    );
    const times = { startsAt: '2030-03-07T12:00:00Z', endsAt: '2030-03-07T13:00:00Z' };
    await gateway.plan(crypto.randomUUID(), rafa.id, plan(times));
    expect((await upcoming()).map(({ clientName }) => clientName)).toEqual(['Ada', 'Rafa']);
  });

  it('finds what is coming, nearest first, without what is over or called off', async () => {
    const at = (hour: string) => ({
      startsAt: `2030-03-07T${hour}:00:00Z`,
      endsAt: `2030-03-07T${hour}:50:00Z`,
    });
    await planned(at('08'));
    const off = await planned(at('11'));
    await gateway.end(off, 'cancel');
    await planned(at('14'));
    await planned(at('12'));
    const coming = await gateway.coming('2030-03-07T10:00:00Z');
    expect(coming.map(({ startsAt }) => instant(startsAt))).toEqual([
      '2030-03-07T12:00:00.000Z',
      '2030-03-07T14:00:00.000Z',
    ]);
  });

  it('plans once, however often the same form is sent', async () => {
    const requestId = crypto.randomUUID();
    const first = await gateway.plan(requestId, clientId, plan());
    expect(await gateway.plan(requestId, clientId, plan())).toBe(first);
    expect(await upcoming()).toHaveSize(1);
  });

  it('gives what is planned with a client, nearest first', async () => {
    const [later, sooner] = [
      await planned({ startsAt: '2030-03-14T10:00:00Z', endsAt: '2030-03-14T11:00:00Z' }),
      await planned(),
    ];
    const coming = async (from: string) =>
      (await gateway.comingWith(clientId, from)).map(({ id }) => id);
    expect(await coming('2030-01-01T00:00:00Z')).toEqual([sooner.id, later.id]);
    expect(await coming('2030-03-08T00:00:00Z')).toEqual([later.id]);
    await gateway.end(later, 'cancel');
    expect(await coming('2030-03-08T00:00:00Z')).toEqual([]);
  });

  it('tells what a session left behind, and what comes after it', async () => {
    const session = await planned();
    expect((await gateway.outcome(session)).next).toBeNull();
    const next = await planned({
      startsAt: '2030-03-14T10:00:00Z',
      endsAt: '2030-03-14T11:00:00Z',
    });
    const body = { type: 'doc', content: [] } as const;
    const note = { requestId: crypto.randomUUID(), clientId, sessionId: session.id, body };
    const notes = TestBed.inject(NotesGateway);
    const { id } = await notes.create({ ...note, template: 'free', title: 'How a day ends' });
    const outcome = await gateway.outcome(session);
    expect(outcome.notes).toEqual([{ id, title: 'How a day ends', excerpt: '' }]);
    expect(outcome.next?.id).toBe(next.id);
    expect((await gateway.outcome(next)).notes).toEqual([]);
  });

  it('plans nothing where the coach already meets somebody', async () => {
    await planned();
    const other = plan({ startsAt: '2030-03-07T10:30:00Z', endsAt: '2030-03-07T11:30:00Z' });
    expect(await outcomeOf(gateway.plan(crypto.randomUUID(), clientId, other))).toBe('slot_taken');
    const after = plan({ startsAt: '2030-03-07T11:00:00Z', endsAt: '2030-03-07T12:00:00Z' });
    expect(await outcomeOf(gateway.plan(crypto.randomUUID(), clientId, after))).toBe('fine');
  });

  it('lets one of two plans for the same time through, when both are sent at once', async () => {
    const tries = [1, 2].map(() => gateway.plan(crypto.randomUUID(), clientId, plan()));
    const outcomes = await Promise.all(tries.map(outcomeOf));
    expect(outcomes.sort()).toEqual(['fine', 'slot_taken']);
  });

  it('moves a session, and takes its link away', async () => {
    const session = await planned();
    const startsAt = '2030-03-07T14:00:00Z';
    const moved = plan({
      startsAt,
      endsAt: '2030-03-07T15:00:00Z',
      videoLink: null,
      place: 'Here',
    });
    await gateway.move(session, moved);
    const found = await gateway.find(session.id);
    expect(instant(found.startsAt)).toBe('2030-03-07T14:00:00.000Z');
    expect([found.place, found.videoLink]).toEqual(['Here', null]);
  });

  it('keeps where it was planned, and what the clocks show there, whatever this device thinks of their rules', async () => {
    const plannedIn = {
      timeZone: 'America/New_York',
      day: '2030-03-07',
      time: '06:00',
      holds: true,
    };
    const session = await planned({ plannedIn });
    expect(session.plannedIn).toEqual(plannedIn);
    expect(instant(session.startsAt)).toBe('2030-03-07T11:00:00.000Z');
    expect(instant(session.endsAt)).toBe('2030-03-07T12:00:00.000Z');
    await gateway.move(session, { ...session, plannedIn: { ...plannedIn, time: '07:30' } });
    const found = await gateway.find(session.id);
    expect(found.plannedIn?.time).toBe('07:30');
    expect(instant(found.startsAt)).toBe('2030-03-07T12:30:00.000Z');
  });

  it('plans nothing in a zone that there is not, or for a time that the clocks leave out', async () => {
    const there = { timeZone: 'Europe/Atlantis', day: '2030-03-31', time: '01:30', holds: true };
    const outcome = (timeZone: string) => outcomeOf(planned({ plannedIn: { ...there, timeZone } }));
    expect(await outcome('Europe/Atlantis')).toBe('zone_unknown');
    expect(await outcome('Europe/London')).toBe('time_left_out');
  });

  it('moves nothing from a version that another device has changed', async () => {
    const session = await planned();
    await gateway.move(session, plan({ place: 'Room 1' }));
    expect(await outcomeOf(gateway.move(session, plan({ place: 'Room 2' })))).toBe('conflict');
  });

  it('frees the time of a cancelled session, and plans it again while it is free', async () => {
    const session = await planned();
    const revision = await gateway.end(session, 'cancel');
    expect(await upcoming()).toEqual([]);
    await gateway.end({ id: session.id, revision }, 'reopen');
    expect((await upcoming())[0]?.status).toBe('planned');
  });

  it('keeps that a session took place', async () => {
    const session = await planned();
    const revision = await gateway.end(session, 'complete');
    expect((await gateway.find(session.id)).status).toBe('completed');
    expect(await outcomeOf(gateway.move({ id: session.id, revision }, plan({ place: 'X' })))).toBe(
      'session_ended',
    );
  });

  it('finds nothing of another coach', async () => {
    const session = await planned();
    await signOut();
    await signInAsACoach();
    expect(await outcomeOf(gateway.find(session.id))).toBe('not_found');
    expect(await outcomeOf(gateway.end(session, 'cancel'))).toBe('not_found');
    expect(await upcoming()).toEqual([]);
  });
});
