import { inject, Injectable } from '@angular/core';
import { saysAlready, writtenOr } from '../saving/says-already';
import { AppFailure } from '../../core/errors/app-error';
import { unwrap, unwrapMaybe } from '../../core/errors/unwrap';
import { SupabaseApi } from '../../core/supabase/supabase-api';
import type { Client, ClientFields } from '../../domain/clients/client';
import type { ClientPage, ClientQuery } from '../../domain/clients/client-list';
import { isRecordId } from '../../domain/clients/record-id';
import { clientFrom, clientRow, listedFrom } from './client-rows';

const columns =
  'id, name, preferred_name, pronouns, email, status, tags, revision, updated_at, user_id';
export const pageSize = 50;

/** Where a list goes on: after the row with this key and id. */
export interface After {
  readonly key: string;
  readonly id: string;
}

/** The coach's clients. What is another coach's is not found. */
@Injectable({ providedIn: 'root' })
export class ClientsGateway {
  private readonly api = inject(SupabaseApi);

  async list(query: ClientQuery, after: After | null, limit = pageSize): Promise<ClientPage> {
    const { search, status, sort } = query;
    const api = await this.api.client();
    const result = await api.rpc('list_clients', {
      p_search: search,
      p_sort: sort,
      p_limit: limit,
      ...(status ? { p_status: status } : {}),
      ...(after ? { p_after_key: after.key, p_after_id: after.id } : {}),
    });
    const rows = unwrap(result);
    return { clients: rows.map(listedFrom), isLast: rows.length < limit };
  }

  async find(id: string): Promise<Client> {
    if (!isRecordId(id)) throw new AppFailure({ kind: 'not_found' });
    const api = await this.api.client();
    const result = await api.from('clients').select(columns).eq('id', id).maybeSingle();
    const row = unwrapMaybe(result);
    if (!row) throw new AppFailure({ kind: 'not_found' });
    return clientFrom(row);
  }

  /** The same request id again adds nobody: a retry finds who was added the first time. */
  async add(requestId: string, fields: ClientFields): Promise<Client> {
    const api = await this.api.client();
    unwrapMaybe(
      await api.from('clients').upsert([{ ...clientRow(fields), request_id: requestId }], {
        onConflict: 'coach_id,request_id',
        ignoreDuplicates: true,
      }),
    );
    const result = await api.from('clients').select(columns).eq('request_id', requestId).single();
    return clientFrom(unwrap(result));
  }

  /** The same change again changes nothing. Throws `conflict` when somebody else made another meanwhile. */
  async change(id: string, revision: number, fields: Partial<ClientFields>): Promise<Client> {
    const api = await this.api.client();
    const result = await api
      .from('clients')
      .update(clientRow(fields))
      .eq('id', id)
      .eq('revision', revision)
      .select(columns)
      .maybeSingle();
    const row = unwrapMaybe(result);
    const changed = row && clientFrom(row);
    return writtenOr(changed, () => this.find(id), saysAlready(fields));
  }
}
