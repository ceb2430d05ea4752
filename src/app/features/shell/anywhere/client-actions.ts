import type { ClientAction } from '../../../domain/anywhere/asked';
import type { IconName } from '../../../shared/ui/icon/icons';

/** How it is offered, before the name of the client. */
interface Offer {
  readonly words: string;
  readonly icon: IconName;
  readonly place: (clientId: string) => Place;
}

/** An address as the router takes it. */
export interface Place {
  readonly path: readonly string[];
  readonly query?: Readonly<Record<string, string>>;
}

const inRecord =
  (...parts: readonly string[]) =>
  (clientId: string): Place => ({ path: ['/coach/clients', clientId, ...parts] });

export const offers: Readonly<Record<ClientAction, Offer>> = {
  note: { words: 'New note about', icon: 'edit_note', place: inRecord('notes', 'new') },
  assign: {
    words: 'Assign a practice to',
    icon: 'handshake',
    place: (client) => ({ path: ['/coach/practices/assign'], query: { client } }),
  },
  prepare: {
    words: 'Prepare a session with',
    icon: 'self_improvement',
    place: inRecord('prepare'),
  },
  plan: { words: 'Plan a session with', icon: 'event', place: inRecord('sessions', 'new') },
  progress: { words: 'Progress of', icon: 'show_chart', place: inRecord('progress') },
};
