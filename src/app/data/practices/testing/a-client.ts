import { calendarDay } from '../../../domain/calendar/zone';
import { TestBed } from '@angular/core/testing';
import { ClientsGateway } from '../../clients/clients-gateway';
import { someFields } from '../../clients/clients.builders';
import { anyEmail, joinAs } from '../../clients/testing/a-coach';
import { InvitationsGateway } from '../../invitations/invitations-gateway';

type Does = <T>(name: string, args: object) => Promise<T>;

/** A client of the coach who is signed in, with what they do by function. */
export interface ActingClient {
  readonly clientId: string;
  answer(practiceId: string, revision: number, answer: string): Promise<number>;
  log(practiceId: string, rest?: object): Promise<{ readonly id: string }>;
  /** Brings a topic; gives its id. */
  bring(words: string): Promise<string>;
  answerAgreement(sharedNoteId: string, words: string, answer: string): Promise<void>;
}

export async function aClientWhoJoined(name = 'Adaeze Obi'): Promise<ActingClient> {
  const email = anyEmail();
  const fields = someFields({ name, preferredName: 'Ada', email });
  const { id: clientId } = await TestBed.inject(ClientsGateway).add(crypto.randomUUID(), fields);
  const { token } = await TestBed.inject(InvitationsGateway).invite(clientId);
  return actingAs(clientId, await joinAs(email, token));
}

const actingAs = (clientId: string, does: Does): ActingClient => ({
  clientId,
  answer: (p_practice_id, p_revision, p_answer) =>
    does('answer_practice', { p_practice_id, p_revision, p_answer }),
  log: (p_practice_id, rest = {}) =>
    does('save_practice_log', {
      p_request_id: crypto.randomUUID(),
      p_practice_id,
      p_revision: null,
      p_log: { ...someLog(), ...rest },
    }),
  bring: (p_words) =>
    does('bring_topic', {
      p_request_id: crypto.randomUUID(),
      p_client_id: clientId,
      p_words,
    }),
  answerAgreement: (p_shared_note_id, p_words, p_answer) =>
    does('answer_shared_agreement', { p_shared_note_id, p_words, p_answer }),
});

const someLog = () => ({
  day: calendarDay(new Date(), 'UTC'),
  outcome: 'done',
  before: null,
  after: null,
  reflection: '',
  win: '',
  visibility: 'coach',
  talkAbout: false,
});
