import { inject, Injectable } from '@angular/core';
import { AppFailure } from '../../core/errors/app-error';
import { unwrap } from '../../core/errors/unwrap';
import { SupabaseApi } from '../../core/supabase/supabase-api';
import type { GivenMeasure } from '../../domain/client-measures/given-measure';
import type { AssignmentStatus } from '../../domain/sent-answers/intake';
import { isRecordId } from '../../domain/clients/record-id';

const columns =
  'id, client_id, form_version_id, status, assigned_at, submitted_at, amended_at, reviewed_at, forms!inner (title, kind, measure), answers (link_id), scores (score_id, label, value, answered, least, most)' as const;

interface GivenRow {
  readonly id: string;
  readonly client_id: string;
  readonly form_version_id: string;
  readonly status: string;
  readonly assigned_at: string;
  readonly submitted_at: string | null;
  readonly amended_at: string | null;
  readonly reviewed_at: string | null;
  readonly forms: { readonly title: string; readonly measure: string | null };
  /** Only those with the state live, and only those the coach may read. */
  readonly answers: readonly unknown[];
  readonly scores: readonly ScoreRow[];
}

interface ScoreRow {
  readonly score_id: string;
  readonly label: string;
  readonly value: number | null;
  readonly answered: number;
  readonly least: number;
  readonly most: number;
}

/** The measures a client was given. Giving, taking back and reading are those of any form: SentAnswersGateway. */
@Injectable({ providedIn: 'root' })
export class ClientMeasuresGateway {
  private readonly api = inject(SupabaseApi);

  /** Newest first, without those that were taken back. */
  async of(clientId: string): Promise<readonly GivenMeasure[]> {
    if (!isRecordId(clientId)) throw new AppFailure({ kind: 'not_found' });
    const api = await this.api.client();
    const result = await api
      .from('form_assignments')
      .select(columns)
      .eq('client_id', clientId)
      .eq('forms.kind', 'measure')
      .eq('answers.state', 'live')
      .neq('status', 'withdrawn')
      .order('assigned_at', { ascending: false })
      .order('id', { ascending: false });
    return unwrap(result).map(givenFrom);
  }
}

const givenFrom = (row: GivenRow): GivenMeasure => ({
  id: row.id,
  clientId: row.client_id,
  formVersionId: row.form_version_id,
  formTitle: row.forms.title,
  measure: row.forms.measure,
  status: row.status as AssignmentStatus,
  assignedAt: row.assigned_at,
  submittedAt: row.submitted_at,
  amendedAt: row.amended_at,
  reviewedAt: row.reviewed_at,
  liveTopics: row.answers.length,
  asksToSpeakAlone: false,
  scores: row.scores.map(({ score_id: id, ...score }) => ({ id, ...score })),
});
