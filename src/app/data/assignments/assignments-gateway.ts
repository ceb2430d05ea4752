import { inject, Injectable } from '@angular/core';
import { AppFailure } from '../../core/errors/app-error';
import { unwrap, unwrapMaybe } from '../../core/errors/unwrap';
import { SupabaseApi } from '../../core/supabase/supabase-api';
import type { FormDefinition } from '../../domain/forms';
import type {
  AssignedForm,
  Assignment,
  AssignmentStatus,
  FormKind,
} from '../../domain/assignments/assignment';

const columns =
  'id, coach_id, client_id, status, assigned_at, submitted_at, on_date, forms!form_assignments_form_id_fkey!inner(title, kind)';

interface AssignmentRow {
  readonly id: string;
  readonly coach_id: string;
  readonly client_id: string;
  readonly status: string;
  readonly assigned_at: string;
  readonly submitted_at: string | null;
  readonly on_date: string | null;
  readonly forms: { readonly title: string; readonly kind: string };
}

/** The forms a client was given. Throws AppFailure. */
@Injectable({ providedIn: 'root' })
export class AssignmentsGateway {
  private readonly api = inject(SupabaseApi);

  /** Newest first, without those that were taken back, and without check-ins, which have a place of their own. */
  async mine(): Promise<readonly Assignment[]> {
    const client = await this.api.client();
    const rows = await client
      .from('form_assignments')
      .select(columns)
      .neq('status', 'withdrawn')
      .neq('forms.kind', 'check_in')
      .order('assigned_at', { ascending: false });
    return unwrap(rows).map(assignment);
  }

  /** With what it asks, in the version that was assigned. `not_found` for another's, and for one taken back. */
  async open(id: string): Promise<AssignedForm> {
    const client = await this.api.client();
    const found = await client
      .from('form_assignments')
      .select(`${columns}, form_versions!form_assignments_form_version_id_fkey(definition)`)
      .eq('id', id)
      .neq('status', 'withdrawn')
      .maybeSingle();
    const row = unwrapMaybe(found);
    if (!row) throw new AppFailure({ kind: 'not_found' });
    // Of a measure the words are hidden while its record of rights does not hold.
    const version = row.form_versions as { readonly definition: unknown } | null;
    if (!version) throw new AppFailure({ kind: 'not_shown' });
    // The database has checked the definition when it was published.
    const definition = version.definition as FormDefinition;
    return { ...assignment(row), definition };
  }

  /** When it was sent; again gives the same. `answers_incomplete` names what is still needed. */
  async submit(id: string): Promise<string> {
    const client = await this.api.client();
    return unwrap(await client.rpc('submit_assignment', { p_assignment_id: id }));
  }
}

const assignment = (row: AssignmentRow): Assignment => ({
  id: row.id,
  coachId: row.coach_id,
  clientId: row.client_id,
  title: row.forms.title,
  kind: row.forms.kind as FormKind,
  status: row.status as AssignmentStatus,
  assignedAt: row.assigned_at,
  submittedAt: row.submitted_at,
  onDate: row.on_date,
});
