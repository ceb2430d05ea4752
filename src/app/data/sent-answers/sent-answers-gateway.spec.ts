import { TestBed } from '@angular/core/testing';
import { SupabaseApi } from '../../core/supabase/supabase-api';
import { readForm } from '../../domain/sent-answers/sent-answers';
import type { FormDefinition, FormItem } from '../../domain/forms';
import { AccessEntriesGateway } from '../access-entries/access-entries-gateway';
import { ClientsGateway } from '../clients/clients-gateway';
import { someFields } from '../clients/clients.builders';
import { anyEmail, joinAs, outcomeOf, signInAsACoach, signOut } from '../clients/testing/a-coach';
import { CoachTodayGateway } from '../coach-today/coach-today-gateway';
import { FormsGateway } from '../forms/forms-gateway';
import { InvitationsGateway } from '../invitations/invitations-gateway';
import { SentAnswersGateway } from './sent-answers-gateway';

const item = (linkId: string, rest: Partial<FormItem> = {}): FormItem => ({
  linkId,
  type: 'longtext',
  text: `Question ${linkId}`,
  sensitivity: 'normal',
  allowSayLive: true,
  allowPreferNotToSay: true,
  ...rest,
});

const definition: FormDefinition = {
  sections: [
    {
      linkId: 's',
      title: 'Section',
      items: [
        {
          ...item('agree'),
          type: 'boolean',
          allowSayLive: false,
          allowPreferNotToSay: false,
          consent: 'data_storage',
        },
        item('open'),
        item('kept'),
        item('live'),
      ],
    },
  ],
};

describe('SentAnswersGateway, against the back end', () => {
  let gateway: SentAnswersGateway;
  let clientId: string;
  let email: string;

  beforeEach(async () => {
    await signInAsACoach();
    gateway = TestBed.inject(SentAnswersGateway);
    email = anyEmail();
    const clients = TestBed.inject(ClientsGateway);
    clientId = (await clients.add(crypto.randomUUID(), someFields({ email }))).id;
    const api = await TestBed.inject(SupabaseApi).client();
    // An own form, published as its editor will.
    const publishing = { p_kind: 'intake', p_title: 'Mine', p_definition: definition };
    const { error } = await api.rpc('publish_form', { ...publishing, p_form_id: null } as never);
    if (error) throw error;
  });

  afterEach(signOut);

  const assign = async (requestId: string = crypto.randomUUID()) => {
    const forms = await TestBed.inject(FormsGateway).list();
    await gateway.assign(
      requestId,
      clientId,
      forms.find(({ title }) => title === 'Mine')?.versionId ?? '',
    );
  };

  const newest = async () => {
    const [intake] = await gateway.intakesOf(clientId);
    if (!intake) throw new Error('no intake');
    return intake;
  };

  /** The client joins, answers and sends. */
  async function clientSends() {
    const { token } = await TestBed.inject(InvitationsGateway).invite(clientId);
    const does = await joinAs(email, token);
    const { id } = await newest();
    const answered = { state: 'answered', visibility: 'coach', revision: 0 };
    const saved = await does('save_answers', {
      p_assignment_id: id,
      p_answers: [
        { ...answered, linkId: 'agree', value: true },
        { ...answered, linkId: 'open', value: 'We talk less.' },
        { ...answered, linkId: 'kept', value: 'Mine alone.', visibility: 'only_me' },
        { ...answered, linkId: 'live', value: null, state: 'live' },
      ],
    });
    await does('submit_assignment', { p_assignment_id: id });
    const answers = saved as readonly { readonly linkId: string; readonly revision: number }[];
    return { does, id, answers };
  }

  it('gives an intake once, however often the same request comes', async () => {
    const request = crypto.randomUUID();
    await assign(request);
    await assign(request);
    expect((await gateway.intakesOf(clientId)).map(({ status }) => status)).toEqual(['assigned']);
  });

  it('gives no second copy while one is open', async () => {
    await assign();
    expect(await outcomeOf(assign())).not.toBe('fine');
  });

  it('takes an open intake back', async () => {
    await assign();
    await gateway.withdraw((await newest()).id);
    expect((await newest()).status).toBe('withdrawn');
  });

  it('reads what was sent, and nothing that the client keeps', async () => {
    await assign();
    await clientSends();
    const intake = await newest();
    expect(intake).toEqual(jasmine.objectContaining({ status: 'submitted', liveTopics: 1 }));
    const sent = await gateway.sent(intake);
    expect(JSON.stringify(sent)).not.toContain('Mine alone.');
    const [section] = readForm(sent).sections;
    expect(section?.questions.map(({ state }) => state)).toEqual([
      'answered',
      'answered',
      'unanswered',
      'live',
    ]);
    expect((await gateway.consentsOf(clientId)).map(({ document }) => document)).toEqual([
      'data_storage',
    ]);
  });

  it('keeps the earlier words of an amended answer, and wants to be read again', async () => {
    await assign();
    const { does, id, answers } = await clientSends();
    await gateway.markRead(id);
    expect((await newest()).status).toBe('reviewed');
    const before = answers.find(({ linkId }) => linkId === 'open');
    const words = { state: 'answered', value: 'We talk again.', visibility: 'coach' };
    await does('amend_answer', { p_assignment_id: id, p_answer: { ...before, ...words } });
    const sent = await gateway.sent(await newest());
    expect(sent.answers.find(({ linkId }) => linkId === 'open')?.value).toBe('We talk again.');
    expect(sent.history.map(({ value }) => value)).toEqual(['We talk less.']);
    const waiting = await TestBed.inject(CoachTodayGateway).waiting();
    expect(waiting.map(({ kind, liveTopics }) => [kind, liveTopics])).toEqual([
      ['intake_to_read', 1],
    ]);
  });

  it('reads nothing of another coach’s client', async () => {
    await assign();
    const { id } = await clientSends();
    const intake = await newest();
    await signInAsACoach();
    expect(await gateway.intakesOf(clientId)).toEqual([]);
    expect(await outcomeOf(gateway.sent(intake))).toBe('not_found');
    expect(await outcomeOf(gateway.markRead(id))).toBe('not_found');
    const ledger = TestBed.inject(AccessEntriesGateway);
    expect(await outcomeOf(ledger.record(clientId, 'opened_record'))).toBe('not_found');
  });

  it('leaves one entry in the ledger for a kind of look within the hour', async () => {
    const ledger = TestBed.inject(AccessEntriesGateway);
    await ledger.record(clientId, 'read_intake');
    await ledger.record(clientId, 'read_intake');
    const api = await TestBed.inject(SupabaseApi).client();
    const { data } = await api.from('access_entries').select('action').eq('client_id', clientId);
    expect(data).toEqual([{ action: 'read_intake' }]);
  });
});
