import { type Range, type Unusual, usualRange } from './unusual';

/** A dimension that is unusual for a client in their latest check-in. */
export interface UnusualCheckIn {
  readonly clientId: string;
  readonly clientName: string;
  readonly assignmentId: string;
  /** The Monday of the week that it is about. */
  readonly onDate: string;
  readonly linkId: string;
  readonly label: string;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly rule: Unusual['rule'];
}

/** One client, with all that was unusual for them. */
export interface UnusualClient {
  readonly clientId: string;
  readonly clientName: string;
  readonly onDate: string;
  readonly found: readonly UnusualCheckIn[];
}

export function unusualClients(all: readonly UnusualCheckIn[]): readonly UnusualClient[] {
  const clients = new Map<string, UnusualCheckIn[]>();
  for (const one of all) clients.set(one.clientId, [...(clients.get(one.clientId) ?? []), one]);
  return [...clients.values()].flatMap((found) => {
    const [first] = found;
    return first ? [{ ...pick(first), found }] : [];
  });
}

const pick = ({ clientId, clientName, onDate }: UnusualCheckIn) => ({
  clientId,
  clientName,
  onDate,
});

/** "Affection 10, usually 3 to 6. Seen 5, the latest eight all on one side of what was usual." */
export const unusualSentence = (found: readonly UnusualCheckIn[]): string =>
  found.map((one) => `${one.label} ${one.value}, ${ruleWords(one)}.`).join(' ');

function ruleWords(one: UnusualCheckIn): string {
  const { from, to }: Range = usualRange(one);
  return one.rule === 'outside'
    ? `usually ${from} to ${to}`
    : 'the latest eight all on one side of what was usual';
}
