import { type Cast, aClientWith } from '../../answers/testing/cast';
import { aDefinition } from '../../assignments/assignments.builders';
import type { Practice } from '../../../domain/practices/practice';
import { aPractice } from '../my-practices.builders';

export interface Pair extends Cast {
  /** The coach proposes a practice; its id. */
  proposes(partial?: Partial<Practice>): Promise<string>;
  /** The coach proposes several in a row, each after the one before was finished. */
  proposesRow(...titles: readonly string[]): Promise<void>;
}

/** What a coach says of a practice when assigning it. */
const wordsOf = ({ cadence, ...practice }: Practice) => ({
  title: practice.title,
  category: practice.category,
  participants: practice.participants,
  minutes: practice.minutes,
  rule: cadence.rule,
  times: cadence.times,
  steps: practice.steps,
  notice: practice.notice,
  notWhen: practice.notWhen,
  timers: practice.timers,
  pace: practice.pace,
  tier: practice.tier,
  cautions: practice.cautions,
});

/** A coach and a client nobody else knows; the app is signed in as the client. */
export async function aPair(): Promise<Pair> {
  const cast = await aClientWith(aDefinition());
  return {
    ...cast,
    proposes: (partial = {}) => propose(cast, aPractice(partial)),
    proposesRow: (...titles) => proposeRow(cast, titles),
  };
}

const propose = (cast: Cast, practice: Practice) =>
  cast.coachDoes<string>('assign_practice', {
    p_request_id: crypto.randomUUID(),
    p_client_id: cast.clientId,
    p_library_practice_id: null,
    p_session_id: null,
    p_practice: wordsOf(practice),
    p_why: practice.why,
    p_starts_on: practice.startsOn,
    p_ends_on: practice.endsOn,
  });

async function proposeRow(cast: Cast, titles: readonly string[]): Promise<void> {
  const practices = titles.map((title) => wordsOf(aPractice({ title, participants: 'solo' })));
  const args = { p_request_id: crypto.randomUUID(), p_practices: practices };
  await cast.coachDoes('import_library', args);
  const rows = await cast.coachReads<{ id: string; title: string }>(
    'library_practices?select=id,title&coach_id=not.is.null',
  );
  const idOf = (title: string) => rows.find((row) => row.title === title)?.id;
  const items = titles.map((title, place) => ({
    libraryPracticeId: idOf(title),
    delivery: place === 0 ? 'at_once' : 'after_previous',
    onDate: null,
    days: null,
  }));
  const { id } = await cast.coachDoes<{ id: string }>('save_programme', {
    p_request_id: crypto.randomUUID(),
    p_programme_id: null,
    p_revision: null,
    p_title: 'In a row',
    p_description: '',
    p_items: items,
  });
  await cast.coachDoes('assign_programme', {
    p_request_id: crypto.randomUUID(),
    p_client_id: cast.clientId,
    p_programme_id: id,
  });
}
