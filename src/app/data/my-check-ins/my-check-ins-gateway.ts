import { inject, Injectable } from '@angular/core';
import { unwrap, unwrapMaybe } from '../../core/errors/unwrap';
import { SupabaseApi } from '../../core/supabase/supabase-api';
import type { CheckInPage, CheckInSummary } from '../../domain/check-ins/check-in';
import type { OwnCheckIn } from '../../domain/check-ins/last-time';
import type { CheckInSettings } from '../../domain/check-ins/standing';
import type { FormDefinition } from '../../domain/forms';
import { storedAnswer } from '../answers/answer-rows';

export const checkInPage = 50;

/** The signed-in client's own check-ins. Throws AppFailure. */
@Injectable({ providedIn: 'root' })
export class MyCheckInsGateway {
  private readonly api = inject(SupabaseApi);

  /** This week's, made if need be: its id. `not_found` for a record that is not one's own. */
  async open(clientId: string): Promise<string> {
    const api = await this.api.client();
    return unwrap(await api.rpc('open_check_in', { p_client_id: clientId }));
  }

  /** Newest first, what was sent and what was begun, of the weeks before `before`. A week that was only looked at is none. */
  async page(
    clientId: string,
    before: string | null = null,
    limit = checkInPage,
  ): Promise<CheckInPage> {
    const api = await this.api.client();
    const asked = api
      .from('form_assignments')
      .select('id, client_id, on_date, submitted_at, amended_at, answers (link_id)')
      .eq('client_id', clientId)
      .not('on_date', 'is', null)
      .neq('status', 'withdrawn')
      .limit(1, { referencedTable: 'answers' });
    const earlier = before ? asked.lt('on_date', before) : asked;
    const rows = unwrap(await earlier.order('on_date', { ascending: false }).limit(limit));
    const begun = rows.filter((row) => row.submitted_at !== null || row.answers.length > 0);
    const reached = rows.at(-1)?.on_date ?? null;
    return { checkIns: begun.map(summary), reached, isLast: rows.length < limit };
  }

  /** The latest that was sent of the weeks before `onDate`, with all that its client said; null before the first. */
  async lastSentBefore(clientId: string, onDate: string): Promise<OwnCheckIn | null> {
    const api = await this.api.client();
    const row = unwrapMaybe(
      await api
        .from('form_assignments')
        .select(
          'form_versions!form_assignments_form_version_id_fkey(definition), answers (link_id, state, value, visibility, revision, amended_at)',
        )
        .eq('client_id', clientId)
        .lt('on_date', onDate)
        .not('submitted_at', 'is', null)
        .order('on_date', { ascending: false })
        .limit(1)
        .maybeSingle(),
    );
    if (!row) return null;
    // The database has checked the definition when it was published.
    const { definition } = row.form_versions as { readonly definition: unknown };
    return {
      definition: definition as FormDefinition,
      answers: row.answers.map((answer) => storedAnswer(answer)),
    };
  }

  async saveSettings(clientId: string, settings: CheckInSettings): Promise<void> {
    const api = await this.api.client();
    const saved = await api.rpc('save_check_in_settings', {
      p_client_id: clientId,
      p_weekday: settings.weekday as unknown as number,
      p_paused: settings.isPaused,
      p_opted_in: [...settings.optedIn],
    });
    unwrapMaybe(saved);
  }
}

interface CheckInRow {
  readonly id: string;
  readonly client_id: string;
  readonly on_date: string | null;
  readonly submitted_at: string | null;
  readonly amended_at: string | null;
}

const summary = (row: CheckInRow): CheckInSummary => ({
  id: row.id,
  clientId: row.client_id,
  onDate: row.on_date ?? '',
  submittedAt: row.submitted_at,
  amendedAt: row.amended_at,
});
