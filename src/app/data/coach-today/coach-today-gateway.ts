import { inject, Injectable } from '@angular/core';
import { unwrap } from '../../core/errors/unwrap';
import { SupabaseApi } from '../../core/supabase/supabase-api';
import type { Waiting, WaitingKind } from '../../domain/coach-today/waiting';

/** What waits for the coach. */
@Injectable({ providedIn: 'root' })
export class CoachTodayGateway {
  private readonly api = inject(SupabaseApi);

  /** Newest first. */
  async waiting(): Promise<readonly Waiting[]> {
    const api = await this.api.client();
    return unwrap(await api.rpc('coach_today')).map(waitingFrom);
  }
}

interface WaitingRow {
  readonly kind: string;
  readonly client_id: string;
  readonly client_name: string;
  readonly assignment_id: string | null;
  readonly at: string;
  readonly live_topics: number;
  readonly expired: boolean;
  readonly practice_id: string | null;
  readonly practice_title: string | null;
  readonly log_id: string | null;
  readonly form_title: string | null;
  readonly words: string | null;
  readonly item_id: string | null;
  readonly log_revision: number | null;
}

const waitingFrom = (row: WaitingRow): Waiting => ({
  kind: row.kind as WaitingKind,
  clientId: row.client_id,
  clientName: row.client_name,
  assignmentId: row.assignment_id,
  formTitle: row.form_title,
  at: row.at,
  liveTopics: row.live_topics,
  expired: row.expired,
  practice:
    row.practice_id === null ? null : { id: row.practice_id, title: row.practice_title ?? '' },
  logId: row.log_id,
  logRevision: row.log_revision,
  words: row.words,
  itemId: row.item_id,
});
