import type { Entry, EntryKind } from '../../domain/timeline/timeline';

export interface EntryRow {
  readonly kind: string;
  readonly id: string;
  readonly at: string;
  /** Null where an entry has no words of its own. */
  readonly excerpt: string | null;
  readonly details: unknown;
}

type Make = (
  details: Record<string, unknown>,
  excerpt: string,
) => Readonly<Record<string, unknown>>;

const intake: Make = (_details, title) => ({ title });

const makers: Readonly<Record<EntryKind, Make>> = {
  note: ({ title, template, finalisedAt, revision }, excerpt) => ({
    title: title === '' ? null : title,
    excerpt,
    template,
    isFinal: finalisedAt !== null,
    revision,
  }),
  shared_note: ({ readAt, withdrawnAt }, excerpt) => ({ excerpt, readAt, withdrawnAt }),
  session: ({ kind, status, endsAt, place, videoLink }) => ({
    sessionKind: kind,
    status,
    endsAt,
    place,
    videoLink,
  }),
  intake_sent: intake,
  intake_amended: intake,
  status: ({ from, to }) => ({ from, to }),
  practice: ({ status, participants, why }, title) => ({ title, status, participants, why }),
  // All of it but the words, which are the excerpt.
  practice_log: (details, reflection) => ({ ...details, reflection }),
  check_in: ({ onDate, values, names, topic }, win) => ({
    onDate,
    values: values ?? {},
    names: names ?? {},
    topic,
    win,
  }),
  measure: ({ status }, title) => ({ title, status }),
};

/** Nothing for a kind that this app does not know yet. */
export function entryFrom({ kind, id, at, excerpt, details }: EntryRow): readonly Entry[] {
  if (!Object.hasOwn(makers, kind)) return [];
  const make = makers[kind as EntryKind];
  const parts = make((details ?? {}) as Record<string, unknown>, excerpt ?? '');
  // The function in the database makes the details of a kind; nothing else is typed there.
  return [{ kind, id, at, ...parts } as Entry];
}
