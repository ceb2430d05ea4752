import { TestBed } from '@angular/core/testing';
import { aDefinition, anItem } from '../assignments/assignments.builders';
import { aClientWith, type Cast, signsOut } from '../answers/testing/cast';
import { outcomeOf, signInAsACoach } from '../clients/testing/a-coach';
import { aDocument } from '../notes/notes.builders';
import { SharedNotesGateway } from './shared-notes-gateway';
import { UnreadSummaryGateway } from './unread-summary-gateway';

describe('SharedNotesGateway, against the back end', () => {
  let gateway: SharedNotesGateway;
  let cast: Cast;

  const coachSends = (words: string, requestId = crypto.randomUUID()) =>
    cast.coachDoes<string>('share_note', {
      p_request_id: requestId,
      p_client_id: cast.clientId,
      p_session_id: null,
      p_body: aDocument(words),
    });
  const coachSees = () =>
    cast.coachReads<{ read_at: string | null }>('shared_notes?select=id,read_at');

  beforeEach(async () => {
    cast = await aClientWith(aDefinition(anItem()));
    gateway = TestBed.inject(SharedNotesGateway);
  });

  afterEach(signsOut);

  it('lets the client read what was sent to them, newest first', async () => {
    await coachSends('First words');
    await coachSends('Later words');
    expect((await gateway.mine()).map(({ text }) => text)).toEqual(['Later words', 'First words']);
  });

  it('tells the coach once it was read', async () => {
    const id = await coachSends('Words');
    expect((await coachSees())[0]?.read_at).toBeNull();
    await gateway.markRead(id);
    expect((await coachSees())[0]?.read_at).toEqual(jasmine.any(String));
    expect((await gateway.mine())[0]?.readAt).toEqual(jasmine.any(String));
  });

  it('names the newest summary that was not read, until all are', async () => {
    const unread = TestBed.inject(UnreadSummaryGateway);
    expect(await unread.newest()).toBeNull();
    const [first, later] = [await coachSends('First words'), await coachSends('Later words')];
    expect(await unread.newest()).toBe(later);
    await gateway.markRead(later);
    expect(await unread.newest()).toBe(first);
    await gateway.markRead(first);
    expect(await unread.newest()).toBeNull();
  });

  it('shows the client nothing more of what was withdrawn', async () => {
    const id = await coachSends('Words');
    await cast.coachDoes('withdraw_shared_note', { p_shared_note_id: id });
    expect(await gateway.mine()).toEqual([]);
    expect(await outcomeOf(gateway.markRead(id))).toBe('not_found');
  });

  it('lets a client send and withdraw nothing', async () => {
    const id = await coachSends('Words');
    const requestId = crypto.randomUUID();
    const own = { requestId, clientId: cast.clientId, sessionId: null, body: aDocument('Mine') };
    expect(await outcomeOf(gateway.send(own))).not.toBe('fine');
    expect(await outcomeOf(gateway.withdraw(id))).not.toBe('fine');
    expect((await gateway.mine()).length).toBe(1);
  });

  it('shows another coach nothing, and sends nothing to a client of somebody else', async () => {
    const id = await coachSends('Words');
    await signInAsACoach();
    expect(await gateway.list(cast.clientId)).toEqual([]);
    const requestId = crypto.randomUUID();
    const foreign = { requestId, clientId: cast.clientId, sessionId: null, body: aDocument('Hi') };
    expect(await outcomeOf(gateway.send(foreign))).toBe('not_found');
    expect(await outcomeOf(gateway.withdraw(id))).toBe('not_found');
  });
});
