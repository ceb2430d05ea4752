import { TestBed } from '@angular/core/testing';
import { SupabaseApi } from '../../core/supabase/supabase-api';
import { documentText, emptyDocument } from '../../domain/notes/document';
import { everything, type TimelineQuery } from '../../domain/timeline/timeline-query';
import { ClientsGateway } from '../clients/clients-gateway';
import { someFields } from '../clients/clients.builders';
import { anyEmail, signInAsACoach, signOut } from '../clients/testing/a-coach';
import { PrepareGateway } from '../prepare/prepare-gateway';
import { SessionsGateway } from '../sessions/sessions-gateway';
import { TimelineGateway } from './timeline-gateway';

const zone = 'Europe/London';
const paragraph = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] });
const heading = (text: string) => ({ ...paragraph(text), type: 'heading', attrs: { level: 2 } });

describe('A record’s history, against the back end', () => {
  let gateway: TimelineGateway;
  let clientId: string;

  beforeEach(async () => {
    await signInAsACoach();
    gateway = TestBed.inject(TimelineGateway);
    const fields = someFields({ email: anyEmail(), status: 'active' });
    clientId = (await TestBed.inject(ClientsGateway).add(crypto.randomUUID(), fields)).id;
  });

  afterEach(signOut);

  const page = (query: Partial<TimelineQuery> = {}, limit?: number) =>
    gateway.page(clientId, { ...everything, ...query }, zone, null, limit);

  const kinds = async (query: Partial<TimelineQuery> = {}) =>
    (await page(query)).entries.map(({ kind }) => kind);

  async function note(...content: object[]): Promise<void> {
    const api = await TestBed.inject(SupabaseApi).client();
    const row = { request_id: crypto.randomUUID(), client_id: clientId, template: 'session' };
    const body = { type: 'doc', content };
    const { error } = await api.from('notes').insert({ ...row, body } as never);
    if (error) throw new Error(error.message);
  }

  const plan = (day: string) =>
    TestBed.inject(SessionsGateway).plan(crypto.randomUUID(), clientId, {
      kind: 'session',
      startsAt: `${day}T10:00:00Z`,
      endsAt: `${day}T11:00:00Z`,
      place: 'The blue room',
      videoLink: null,
      plannedIn: null,
    });

  it('tells sessions, notes and changes of status, newest first', async () => {
    await plan('2020-05-04');
    await note(paragraph('They laughed.'));
    expect(await kinds()).toEqual(['note', 'status', 'session']);
  });

  it('shows one kind when asked to', async () => {
    await note(paragraph('They laughed.'));
    expect(await kinds({ shown: 'notes' })).toEqual(['note']);
    expect(await kinds({ shown: 'summaries' })).toEqual([]);
  });

  it('finds words in whatever form they were written', async () => {
    await note(paragraph('Mindful touches on the sofa.'));
    expect(await kinds({ words: 'mindful touch' })).toEqual(['note']);
    expect(await kinds({ words: 'a lighthouse' })).toEqual([]);
    expect(await kinds({ words: 'to\0uch \ud800' })).toEqual(['note']);
  });

  it('keeps to calendar days of the coach, the last one included', async () => {
    await plan('2020-05-04');
    expect(await kinds({ from: '2020-05-04', to: '2020-05-04' })).toEqual(['session']);
    expect(await kinds({ from: '2020-05-05', to: '2020-05-31' })).toEqual([]);
  });

  it('turns pages without losing or repeating anything', async () => {
    for (const day of ['2020-05-04', '2020-05-11', '2020-05-18']) await plan(day);
    const first = await page({ shown: 'sessions' }, 2);
    expect(first.isLast).toBeFalse();
    const query = { ...everything, shown: 'sessions' } as const;
    const rest = await gateway.page(clientId, query, zone, first.entries.at(-1), 2);
    expect(rest.isLast).toBeTrue();
    const days = [...first.entries, ...rest.entries].map(({ at }) => at.slice(0, 10));
    expect(days).toEqual(['2020-05-18', '2020-05-11', '2020-05-04']);
  });

  it('shows nothing of it to another coach', async () => {
    await note(paragraph('They laughed.'));
    await signOut();
    await signInAsACoach();
    expect(await kinds()).toEqual([]);
  });

  it('prepares a session from it: the last note, what was agreed, and when to meet', async () => {
    const item = { type: 'listItem', content: [paragraph('A walk on Sundays')] };
    await note(heading('Agreements'), { type: 'bulletList', content: [item] });
    const sessionId = await plan('2040-05-04');
    const prepared = await TestBed.inject(PrepareGateway).of(clientId);
    expect(prepared.agreements.map(({ text }) => text)).toEqual(['A walk on Sundays']);
    expect(prepared.nextSession?.id).toBe(sessionId);
    expect(documentText(prepared.lastNote?.body ?? emptyDocument)).toContain('A walk on Sundays');
    expect(prepared.lastSession).toBeNull();
    expect(prepared.keepInMind).toBeNull();
  });
});
