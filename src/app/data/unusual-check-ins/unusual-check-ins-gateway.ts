import { inject, Injectable } from '@angular/core';
import { unwrap } from '../../core/errors/unwrap';
import { SupabaseApi } from '../../core/supabase/supabase-api';
import type { UnusualCheckIn } from '../../domain/unusual-check-ins/unusual-check-in';

/** Who changed unusually, as far as the coach may read. */
@Injectable({ providedIn: 'root' })
export class UnusualCheckInsGateway {
  private readonly api = inject(SupabaseApi);

  /** The latest check-in of each client, newest first. */
  async list(): Promise<readonly UnusualCheckIn[]> {
    const api = await this.api.client();
    return unwrap(await api.rpc('unusual_check_ins')).map(unusualFrom);
  }
}

interface UnusualRow {
  readonly client_id: string;
  readonly client_name: string;
  readonly assignment_id: string;
  readonly on_date: string;
  readonly link_id: string;
  readonly label: string;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly rule: string;
}

const unusualFrom = (row: UnusualRow): UnusualCheckIn => ({
  clientId: row.client_id,
  clientName: row.client_name,
  assignmentId: row.assignment_id,
  onDate: row.on_date,
  linkId: row.link_id,
  label: row.label,
  value: row.value,
  low: row.low,
  high: row.high,
  rule: row.rule === 'run' ? 'run' : 'outside',
});
