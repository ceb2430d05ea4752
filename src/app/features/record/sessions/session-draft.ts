import type { Signal } from '@angular/core';
import { schema, validate } from '@angular/forms/signals';
import { minutesOf, type SessionKind, type SessionPlan } from '../../../domain/sessions/session';
import { isVideoLink, sessionLimits, usualLengths } from '../../../domain/sessions/session-limits';
import { instantsAt, type WallTime, wallTimeAt, calendarDay } from '../../../domain/calendar/zone';
import { plusDays } from '../../../domain/calendar/day';
import { readWhole } from '../../../domain/words/number';

/** What stands in the form, as the coach's own clocks show it. */
export interface SessionDraft {
  kind: SessionKind;
  day: string;
  time: string;
  /** In the hour that comes twice: which of both. */
  turn: 'first' | 'second';
  /** Minutes, or `own` for what is typed beside it. */
  length: string;
  ownLength: string;
  place: string;
  videoLink: string;
}

/** A session of an hour, tomorrow morning: something to begin with. */
export const newDraft = (now: Date, timeZone: string): SessionDraft => ({
  kind: 'session',
  day: plusDays(calendarDay(now, timeZone), 1),
  time: '10:00',
  turn: 'first',
  length: '60',
  ownLength: '',
  place: '',
  videoLink: '',
});

export function draftOf(plan: SessionPlan, timeZone: string): SessionDraft {
  const start = new Date(plan.startsAt);
  const wall = wallOf(plan, timeZone);
  const minutes = minutesOf(plan);
  const isUsual = usualLengths.some((one) => one === minutes);
  const [, second] = instantsAt(wall, timeZone);
  return {
    kind: plan.kind,
    ...wall,
    turn: second && start >= second ? 'second' : 'first',
    length: isUsual ? String(minutes) : 'own',
    ownLength: isUsual ? '' : String(minutes),
    place: plan.place ?? '',
    videoLink: plan.videoLink ?? '',
  };
}

/** What was agreed, where it is known: the rules of this device may be others. */
function wallOf({ startsAt, plannedIn }: SessionPlan, timeZone: string): WallTime {
  if (plannedIn?.timeZone !== timeZone) return wallTimeAt(new Date(startsAt), timeZone);
  return { day: plannedIn.day, time: plannedIn.time };
}

export function minutesIn({
  length,
  ownLength,
}: Pick<SessionDraft, 'length' | 'ownLength'>): number | null {
  const { min, max } = sessionLimits.minutes;
  const minutes = readWhole(length === 'own' ? ownLength : length);
  return minutes >= min && minutes <= max ? minutes : null;
}

/** Nothing while it does not say a time. */
export function planIn(draft: SessionDraft, timeZone: string): SessionPlan | null {
  const instants = instantsAt(draft, timeZone);
  const start = draft.turn === 'second' ? instants.at(-1) : instants[0];
  const minutes = minutesIn(draft);
  if (!start || minutes === null) return null;
  return {
    kind: draft.kind,
    startsAt: start.toISOString(),
    endsAt: new Date(start.getTime() + minutes * 60_000).toISOString(),
    place: draft.place.trim() || null,
    videoLink: draft.videoLink.trim() || null,
    plannedIn: { day: draft.day, time: draft.time, timeZone, holds: true },
  };
}

const problem = (message: string) => ({ kind: 'session', message });

export const sessionSchema = (timeZone: Signal<string>) =>
  schema<SessionDraft>((path) => {
    validate(path.day, ({ value }) => (value() ? null : problem('A day is needed.')));
    validate(path.time, (field) => {
      if (!field.value()) return problem('A time is needed.');
      const wall = { day: field.valueOf(path.day), time: field.value() };
      return wall.day && instantsAt(wall, timeZone()).length === 0
        ? problem('The clocks go forward that day and skip this time. Choose another.')
        : null;
    });
    validate(path.ownLength, (field) =>
      field.valueOf(path.length) === 'own' &&
      minutesIn({ length: 'own', ownLength: field.value() }) === null
        ? problem(`Between ${sessionLimits.minutes.min} and ${sessionLimits.minutes.max} minutes.`)
        : null,
    );
    validate(path.place, ({ value }) =>
      Array.from(value().trim()).length > sessionLimits.place
        ? problem(`At most ${sessionLimits.place} characters.`)
        : null,
    );
    validate(path.videoLink, ({ value }) =>
      value().trim() === '' || isVideoLink(value().trim())
        ? null
        : problem('A link begins with https:// and has no spaces in it.'),
    );
  });
