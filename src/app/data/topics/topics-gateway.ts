import { inject, Injectable } from '@angular/core';
import { AppFailure } from '../../core/errors/app-error';
import { unwrap, unwrapMaybe } from '../../core/errors/unwrap';
import { SupabaseApi } from '../../core/supabase/supabase-api';
import type { BroughtTopic, NewTopic, Topic } from '../../domain/topics/topic';

const most = 200;

/** What clients bring to the next session: they bring it and take it back, the coach says that it was spoken about. Throws AppFailure. */
@Injectable({ providedIn: 'root' })
export class TopicsGateway {
  private readonly api = inject(SupabaseApi);

  /** The signed-in client's own, newest first. */
  async mine(): Promise<readonly Topic[]> {
    const api = await this.api.client();
    const rows = await api
      .from('topics')
      .select('id, request_id, client_id, words, at, spoken')
      .order('at', { ascending: false })
      .order('id', { ascending: false })
      .limit(most);
    return unwrap(rows).map(({ request_id, client_id, ...row }) => ({
      ...row,
      requestId: request_id,
      clientId: client_id,
    }));
  }

  /** What a client of the coach who is signed in has brought and was not spoken about, the oldest first. */
  async waiting(clientId: string): Promise<readonly BroughtTopic[]> {
    const api = await this.api.client();
    const rows = await api
      .from('topics')
      .select('id, words')
      .eq('client_id', clientId)
      .eq('spoken', false)
      .order('at')
      .order('id')
      .limit(most);
    return unwrap(rows);
  }

  /** The same request id again brings no second one. Gives the id of the topic. */
  async bring({ requestId, clientId, words }: NewTopic): Promise<string> {
    const api = await this.api.client();
    const args = { p_request_id: requestId, p_client_id: clientId, p_words: words };
    return unwrap(await api.rpc('bring_topic', args));
  }

  /** Again changes nothing. */
  async takeBack(id: string): Promise<void> {
    const api = await this.api.client();
    unwrapMaybe(await api.from('topics').delete().eq('id', id));
  }

  /** `not_found` for one that its client took back. */
  async mark(id: string, spoken: boolean): Promise<void> {
    const api = await this.api.client();
    const marked = await api.from('topics').update({ spoken }).eq('id', id).select('id');
    if (unwrap(marked).length === 0) throw new AppFailure({ kind: 'not_found' });
  }
}
