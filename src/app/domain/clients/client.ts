import type { Wait } from './wait';

export const clientStatuses = ['lead', 'active', 'paused', 'completed', 'archived'] as const;
export type ClientStatus = (typeof clientStatuses)[number];

export type InvitationState = 'none' | 'open' | 'expired' | 'accepted';
export type IntakeStatus = 'none' | 'assigned' | 'in_progress' | 'submitted' | 'reviewed';

/** What a coach writes about a client. An empty optional field is null, never ''. */
export interface ClientFields {
  readonly name: string;
  readonly preferredName: string | null;
  readonly pronouns: string | null;
  readonly email: string | null;
  readonly status: ClientStatus;
  readonly tags: readonly string[];
}

/** A person a coach works with. */
export interface Client extends ClientFields {
  readonly id: string;
  /** Raised by every change; a change names the revision it was made from. */
  readonly revision: number;
  /** Whether the client has joined with an account of their own. */
  readonly joined: boolean;
  readonly updatedAt: string;
}

/** A client as a row of the list. */
export interface ListedClient extends Client {
  readonly invitation: InvitationState;
  readonly intake: IntakeStatus;
  /** When they met last, or were to: whether it took place is for the coach to say. */
  readonly lastSessionAt: string | null;
  /** One under way is the next as long as it lasts. */
  readonly nextSessionAt: string | null;
  readonly waits: readonly Wait[];
  /** Where the list goes on after this row. */
  readonly sortKey: string;
}

/** Whether coach and client work together no more. */
export const isOver = ({ status }: Pick<Client, 'status'>): boolean =>
  status === 'completed' || status === 'archived';

/** How a client wants to be addressed. */
export const addressOf = (client: Pick<Client, 'name' | 'preferredName'>): string =>
  client.preferredName ?? client.name;

/** One letter for the round seat: whole, whatever the script, and never half of an emoji. */
export function initialOf(name: string): string {
  // A Firefox of before 2024 can't part a text into letters; it gets the first sign.
  const letters = 'Segmenter' in Intl ? new Intl.Segmenter().segment(name.trim()) : name.trim();
  const [first = ''] = letters;
  return (typeof first === 'string' ? first : first.segment).toUpperCase();
}
