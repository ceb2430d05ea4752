import { isRepeatable } from './repeatable';

describe('What may be asked twice', () => {
  const rest = 'https://project.supabase.co/rest/v1';
  const posted = (path: string, body: unknown = {}) =>
    isRepeatable(`${rest}/${path}`, { method: 'POST', body: JSON.stringify(body) });

  it('is what reads', () => {
    expect(isRepeatable(`${rest}/clients?select=id`)).toBeTrue();
    expect(isRepeatable(`${rest}/clients`, { method: 'HEAD' })).toBeTrue();
    expect(posted('rpc/timeline', { p_client_id: '1' })).toBeTrue();
  });

  it('is what carries an id of its own, or finds itself done', () => {
    expect(posted('rpc/share_note', { p_request_id: 'a-b', p_body: {} })).toBeTrue();
    expect(posted('clients?on_conflict=coach_id,request_id', [{ request_id: 'a' }])).toBeTrue();
    expect(posted('rpc/save_answers', { p_answers: [] })).toBeTrue();
  });

  it('is a change at a revision: where it met another, its gateway reads what is stored', () => {
    expect(posted('rpc/finalise_note', { p_note_id: '1', p_revision: 3 })).toBeTrue();
    expect(isRepeatable(`${rest}/clients?revision=eq.2`, { method: 'PATCH' })).toBeTrue();
    expect(isRepeatable(`${rest}/note_templates?id=eq.1`, { method: 'DELETE' })).toBeTrue();
    expect(posted('note_templates?on_conflict=coach_id,kind', [{ kind: 'session' }])).toBeTrue();
  });

  it('is nothing that would be done twice, or refused the second time', () => {
    expect(posted('rpc/delete_practice_log', { p_log_id: '1', p_revision: 3 })).toBeFalse();
    expect(posted('rpc/invite_client', { p_client_id: '1' })).toBeFalse();
    expect(posted('crisis_resources', [{ name: 'x' }])).toBeFalse();
  });

  it('takes no words of a person for an id', () => {
    expect(posted('rpc/publish_form', { p_title: '"request_id":"x"' })).toBeFalse();
  });
});
