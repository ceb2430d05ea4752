import type {
  NamedSession,
  PlannedIn,
  Session,
  SessionKind,
  SessionStatus,
} from '../../domain/sessions/session';

export interface SessionRow {
  readonly id: string;
  readonly client_id: string;
  readonly kind: string;
  readonly starts_at: string;
  readonly ends_at: string;
  readonly place: string | null;
  readonly video_link: string | null;
  readonly status: string;
  readonly revision: number;
}

export interface PlannedInRow {
  readonly time_zone: string;
  readonly day: string;
  readonly time: string;
  readonly holds: boolean;
}

export const plannedInFrom = ({ time_zone: timeZone, ...rest }: PlannedInRow): PlannedIn => ({
  timeZone,
  ...rest,
});

export const sessionFrom = (row: SessionRow, plannedIn: PlannedIn | null = null): Session => ({
  id: row.id,
  clientId: row.client_id,
  kind: row.kind as SessionKind,
  startsAt: row.starts_at,
  endsAt: row.ends_at,
  place: row.place,
  videoLink: row.video_link,
  plannedIn,
  status: row.status as SessionStatus,
  revision: row.revision,
});

export const namedFrom = (row: SessionRow, names: ReadonlyMap<string, string>): NamedSession => ({
  ...sessionFrom(row),
  clientName: names.get(row.client_id) ?? '',
});
