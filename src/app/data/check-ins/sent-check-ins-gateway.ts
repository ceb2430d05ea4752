import { inject, Injectable } from '@angular/core';
import { AppFailure } from '../../core/errors/app-error';
import { unwrapMaybe } from '../../core/errors/unwrap';
import { SupabaseApi } from '../../core/supabase/supabase-api';
import type { SentCheckIn } from '../../domain/check-ins/sent-check-in';
import { isRecordId } from '../../domain/clients/record-id';
import { SentAnswersGateway } from '../sent-answers/sent-answers-gateway';

const columns =
  'id, client_id, on_date, form_version_id, submitted_at, amended_at, reviewed_at' as const;

/** Check-ins that were sent, as far as the coach may read them. Throws AppFailure. */
@Injectable({ providedIn: 'root' })
export class SentCheckInsGateway {
  private readonly api = inject(SupabaseApi);
  private readonly sentAnswers = inject(SentAnswersGateway);

  /** `not_found` for one that was not sent, or not by this client. */
  async find(clientId: string, assignmentId: string): Promise<SentCheckIn> {
    if (!isRecordId(assignmentId)) throw new AppFailure({ kind: 'not_found' });
    const api = await this.api.client();
    const found = await api
      .from('form_assignments')
      .select(columns)
      .eq('id', assignmentId)
      .eq('client_id', clientId)
      .not('on_date', 'is', null)
      .maybeSingle();
    const row = unwrapMaybe(found);
    if (!row?.on_date || !row.submitted_at) throw new AppFailure({ kind: 'not_found' });
    const sent = await this.sentAnswers.sent({ id: row.id, formVersionId: row.form_version_id });
    return {
      ...sent,
      clientId: row.client_id,
      onDate: row.on_date,
      submittedAt: row.submitted_at,
      amendedAt: row.amended_at,
      reviewedAt: row.reviewed_at,
    };
  }

  async markRead(assignmentId: string): Promise<void> {
    await this.sentAnswers.markRead(assignmentId);
  }
}
