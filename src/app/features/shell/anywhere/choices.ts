import {
  type Asked,
  beginsWords,
  type ClientAction,
  clientActions,
} from '../../../domain/anywhere/asked';
import { addressOf, type Client } from '../../../domain/clients/client';
import type { Found } from '../../../domain/search/found';
import { hasWords } from '../../../domain/words/fold';
import { kindIcons, placeOf, whose } from '../../../shared/search/search-words';
import type { IconName } from '../../../shared/ui/icon/icons';
import { offers, type Place } from './client-actions';
import { type Page, pages } from './pages';

/** One row that can be chosen. */
export interface Choice {
  readonly key: string;
  readonly kind: 'client' | 'action' | 'page' | 'everywhere' | 'place';
  readonly icon: IconName;
  /** What the app says, before the name. */
  readonly words: string;
  readonly name: string;
  readonly line: string;
  readonly place: Place;
  /** Of a client's row, whose actions can be shown below it. */
  readonly client?: Client;
  readonly found?: Found;
}

export interface Group {
  readonly label: string;
  readonly choices: readonly Choice[];
}

/** For so many clients an action is offered at once. */
const mostOffered = 3;

/** Everything that is offered, without what stands in words; no group is empty. */
export function groupsFor(
  typed: string,
  asked: Asked,
  clients: readonly Client[],
  unfolded: string | null,
): readonly Group[] {
  const isTyped = typed.trim() !== '';
  const offered = clients.slice(0, mostOffered);
  const actions = asked.actions.flatMap((action) =>
    offered.map((one) => actionChoice(action, one)),
  );
  const people = clients.flatMap((client) => [
    clientChoice(client, asked.name),
    ...(client.id === unfolded ? clientActions.map((action) => actionChoice(action, client)) : []),
  ]);
  const fitting = pages.filter(
    ({ label, also }) => !isTyped || beginsWords(`${label} ${also}`, typed),
  );
  return [
    { label: 'What to do', choices: actions },
    { label: isTyped ? 'Clients' : 'Opened lately', choices: people },
    { label: 'Pages', choices: fitting.map(pageChoice) },
    { label: 'Words', choices: isTyped ? [everywhere(typed.trim())] : [] },
  ].filter(({ choices }) => choices.length > 0);
}

export const foundChoice = (found: Found): Choice => ({
  key: `place ${found.key}`,
  kind: 'place',
  icon: kindIcons[found.kind],
  words: '',
  name: found.clientName,
  line: whose(found),
  place: { path: placeOf(found) },
  found,
});

function clientChoice(client: Client, asked: string): Choice {
  const { id, name, preferredName, email } = client;
  const isByName = hasWords(`${name} ${preferredName ?? ''}`, asked);
  return {
    key: `client ${id}`,
    kind: 'client',
    icon: 'person',
    words: '',
    name: addressOf(client),
    line: (isByName ? preferredName && name : email) ?? '',
    place: { path: ['/coach/clients', id] },
    client,
  };
}

function actionChoice(action: ClientAction, client: Client): Choice {
  const { words, icon, place } = offers[action];
  return {
    key: `${action} ${client.id}`,
    kind: 'action',
    icon,
    words,
    name: addressOf(client),
    line: '',
    place: place(client.id),
  };
}

const pageChoice = ({ label, path, icon }: Page): Choice => ({
  key: path,
  kind: 'page',
  icon,
  words: label,
  name: '',
  line: '',
  place: { path: [path] },
});

const everywhere = (typed: string): Choice => ({
  key: 'everywhere',
  kind: 'everywhere',
  icon: 'manage_search',
  words: `Look for “${typed}” everywhere`,
  name: '',
  line: 'Notes, summaries, answers, check-ins and reflections',
  place: { path: ['/coach/search'] },
});
