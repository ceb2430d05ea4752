import { inject, Injectable } from '@angular/core';
import { AppFailure } from '../../core/errors/app-error';
import { unwrap, unwrapMaybe } from '../../core/errors/unwrap';
import { type Supabase, SupabaseApi } from '../../core/supabase/supabase-api';
import type { Consent } from '../../domain/consents/consent';
import type { Intake, SentIntake } from '../../domain/sent-answers/intake';
import { isRecordId } from '../../domain/clients/record-id';
import type { FormDefinition } from '../../domain/forms';
import { answerFrom, consentFrom, earlierFrom, intakeFrom } from './sent-answer-rows';

const intakeColumns =
  'id, client_id, form_version_id, status, assigned_at, submitted_at, amended_at, reviewed_at, asks_to_speak_alone, forms!inner (title, kind), answers (link_id)' as const;
const answerColumns = 'link_id, value, state, visibility, amended_at';
const historyColumns = 'link_id, value, state, replaced_at';

/** What a client was given and has sent, as far as the coach may read it. */
@Injectable({ providedIn: 'root' })
export class SentAnswersGateway {
  private readonly api = inject(SupabaseApi);

  /** Newest first, withdrawn ones included. */
  async intakesOf(clientId: string): Promise<readonly Intake[]> {
    if (!isRecordId(clientId)) throw new AppFailure({ kind: 'not_found' });
    const api = await this.api.client();
    const result = await api
      .from('form_assignments')
      .select(intakeColumns)
      .eq('client_id', clientId)
      .eq('forms.kind', 'intake')
      .eq('answers.state', 'live')
      .order('assigned_at', { ascending: false })
      .order('id', { ascending: false });
    return unwrap(result).map(intakeFrom);
  }

  async sent({ id, formVersionId }: Pick<Intake, 'id' | 'formVersionId'>): Promise<SentIntake> {
    const api = await this.api.client();
    const [definition, answers, history] = await Promise.all([
      definitionOf(api, formVersionId),
      api.from('answers').select(answerColumns).eq('assignment_id', id),
      api.from('answer_history').select(historyColumns).eq('assignment_id', id),
    ]);
    return {
      assignmentId: id,
      definition,
      answers: unwrap(answers).map(answerFrom),
      history: unwrap(history).map(earlierFrom),
    };
  }

  async consentsOf(clientId: string): Promise<readonly Consent[]> {
    const api = await this.api.client();
    const result = await api
      .from('consents')
      .select('id, document, wording, agreed_at, withdrawn_at')
      .eq('client_id', clientId)
      .order('agreed_at', { ascending: false })
      .order('id', { ascending: false });
    return unwrap(result).map(consentFrom);
  }

  /** Gives a form, and tells which assignment it became. The same request id again gives nothing twice. */
  async assign(requestId: string, clientId: string, formVersionId: string): Promise<string> {
    const api = await this.api.client();
    return unwrap(
      await api.rpc('assign_form', {
        p_request_id: requestId,
        p_client_id: clientId,
        p_form_version_id: formVersionId,
      }),
    );
  }

  /** As if it had not been given. Throws `too_late` once somebody has begun it. */
  async undoAssigning(assignmentId: string): Promise<void> {
    const api = await this.api.client();
    unwrapMaybe(await api.rpc('undo_assignment', { p_assignment_id: assignmentId }));
  }

  async withdraw(assignmentId: string): Promise<void> {
    const api = await this.api.client();
    unwrapMaybe(await api.rpc('withdraw_assignment', { p_assignment_id: assignmentId }));
  }

  /** As if it had not been marked. */
  async markUnread(assignmentId: string): Promise<void> {
    const api = await this.api.client();
    unwrapMaybe(await api.rpc('mark_unread', { p_assignment_id: assignmentId }));
  }

  async markRead(assignmentId: string): Promise<void> {
    const api = await this.api.client();
    unwrapMaybe(await api.rpc('mark_reviewed', { p_assignment_id: assignmentId }));
  }
}

async function definitionOf(api: Supabase, versionId: string): Promise<FormDefinition> {
  const result = await api
    .from('form_versions')
    .select('definition')
    .eq('id', versionId)
    .maybeSingle();
  const row = unwrapMaybe(result);
  if (!row) throw new AppFailure({ kind: 'not_found' });
  // The database checked its shape before it kept it.
  return row.definition as unknown as FormDefinition;
}
