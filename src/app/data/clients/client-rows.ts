import {
  type Client,
  type ClientFields,
  type ClientStatus,
  clientStatuses,
  type IntakeStatus,
  type InvitationState,
  type ListedClient,
} from '../../domain/clients/client';
import type { Wait } from '../../domain/clients/wait';

interface SharedColumns {
  readonly id: string;
  readonly name: string;
  readonly preferred_name: string | null;
  readonly pronouns: string | null;
  readonly email: string | null;
  readonly status: string;
  readonly tags: readonly string[];
  readonly revision: number;
  readonly updated_at: string;
}

interface ClientColumns extends SharedColumns {
  readonly user_id: string | null;
}

/** A row of list_clients. */
interface ListedColumns extends SharedColumns {
  readonly linked: boolean;
  readonly invitation_state: string;
  readonly intake_status: string;
  readonly last_session_at: string | null;
  readonly next_session_at: string | null;
  /** A list of Wait, made by list_clients of its own columns. */
  readonly waits: unknown;
  readonly sort_key: string;
}

const statusFrom = (text: string): ClientStatus =>
  clientStatuses.find((status) => status === text) ?? 'active';

export const clientFrom = (row: ClientColumns): Client => shared(row, row.user_id !== null);

export const listedFrom = (row: ListedColumns): ListedClient => ({
  ...shared(row, row.linked),
  invitation: row.invitation_state as InvitationState,
  intake: row.intake_status as IntakeStatus,
  lastSessionAt: row.last_session_at,
  nextSessionAt: row.next_session_at,
  waits: row.waits as readonly Wait[],
  sortKey: row.sort_key,
});

function shared(row: SharedColumns, joined: boolean): Client {
  return {
    id: row.id,
    name: row.name,
    preferredName: row.preferred_name,
    pronouns: row.pronouns,
    email: row.email,
    status: statusFrom(row.status),
    tags: row.tags,
    revision: row.revision,
    joined,
    updatedAt: row.updated_at,
  };
}

/** The columns a coach may write; a field that is absent stays as it is. */
export function clientRow<T extends Partial<ClientFields>>(fields: T) {
  const { preferredName, tags, ...same } = fields;
  return {
    ...same,
    ...(preferredName === undefined ? {} : { preferred_name: preferredName }),
    ...(tags === undefined ? {} : { tags: [...tags] }),
  };
}
