import { byMonth } from './check-in';
import {
  aCheckInDefinition,
  aDimension,
  aSentCheckIn,
  aStanding,
  aSummary,
  someSettings,
} from './check-ins.builders';
import { anItem } from '../answers/answers.builders';
import { leaningOf } from './leaning';
import { dimensionsOf, isAskedOf, itemWith, namedValues, nameOf } from './questions';
import { isUnread, readCheckIn } from './sent-check-in';
import { hasLineOnToday, isLastDay, withChoice } from './standing';

const answered = (visibility: 'only_me' | 'coach') =>
  ({ state: 'answered', value: 4, visibility }) as const;

describe('how a check-in stands', () => {
  it('is told on Today while it is due or begun, and never while it is paused', () => {
    expect(hasLineOnToday(aStanding())).toBeTrue();
    expect(hasLineOnToday(aStanding({ isDue: false, status: 'in_progress' }))).toBeTrue();
    expect(hasLineOnToday(aStanding({ isDue: false }))).toBeFalse();
    expect(hasLineOnToday(aStanding({ isDue: false, status: 'sent' }))).toBeFalse();
    const settings = someSettings({ isPaused: true });
    expect(hasLineOnToday(aStanding({ status: 'in_progress', settings }))).toBeFalse();
  });

  it('is of this week to the end of its Sunday', () => {
    expect(isLastDay('2026-11-29')).toBeTrue();
    expect(isLastDay('2026-11-28')).toBeFalse();
    expect(isLastDay('')).toBeFalse();
  });

  it('changes by a choice and nothing else', () => {
    const chosen = withChoice(someSettings({ weekday: 3 }), 'desire', true);
    expect(chosen).toEqual(someSettings({ weekday: 3, optedIn: ['desire'] }));
    expect(withChoice(chosen, 'desire', true)).toEqual(chosen);
    expect(withChoice(chosen, 'desire', false)).toEqual(someSettings({ weekday: 3 }));
  });
});

describe('the questions of a check-in', () => {
  it('are dimensions where they are scales, under their short names', () => {
    expect(dimensionsOf(aCheckInDefinition).map(nameOf)).toEqual(['Seen', 'Heard', 'Desire']);
    expect(nameOf(anItem({ text: 'I felt seen' }))).toBe('I felt seen');
    expect(itemWith(aCheckInDefinition, 'win')?.linkId).toBe('win');
  });

  it('are asked of everybody, or only of who chose them, or has answered them', () => {
    const desire = aDimension({ linkId: 'desire', optIn: true });
    expect(isAskedOf(aDimension(), [])).toBeTrue();
    expect(isAskedOf(desire, [])).toBeFalse();
    expect(isAskedOf(desire, ['desire'])).toBeTrue();
    expect(isAskedOf(desire, [], true)).toBeTrue();
  });

  it('have their values in one order, a coach’s own last and under its own name', () => {
    const values = { 'own-1': 5, present: 1, seen: 0 };
    const names = { 'own-1': 'Playful', seen: 'Seen, truly' };
    expect(namedValues(values, names).map(({ name, value }) => [name, value])).toEqual([
      ['Seen, truly', 0],
      ['Present', 1],
      ['Playful', 5],
    ]);
    expect(namedValues({ constructor: 3 })[0]?.name).toBe('Own question');
  });
});

describe('who sees what comes next', () => {
  const items = dimensionsOf(aCheckInDefinition);

  it('is only the client, once all so far is kept', () => {
    expect(leaningOf(items, {})).toBe('coach');
    expect(leaningOf(items, { seen: answered('only_me') })).toBe('only_me');
    expect(leaningOf(items, { seen: answered('only_me'), heard: answered('coach') })).toBe('coach');
  });

  it('does not follow from an answer that the form decides about', () => {
    const fixed = aDimension({ linkId: 'talk', seenBy: { default: 'only_me', fixed: true } });
    expect(leaningOf([fixed], { talk: answered('only_me') })).toBe('coach');
  });
});

describe('a list of check-ins', () => {
  it('falls apart by the month in which a week begins, in its order', () => {
    const [one, two, three] = ['2026-11-30', '2026-11-02', '2026-10-26'].map((onDate) =>
      aSummary({ id: onDate, onDate }),
    );
    const list = [one, two, three].filter((each) => each !== undefined);
    expect(byMonth(list).map(({ month, checkIns }) => [month, checkIns.length])).toEqual([
      ['2026-11', 2],
      ['2026-10', 1],
    ]);
  });
});

describe('a check-in as its coach reads it', () => {
  const said = { state: 'answered', visibility: 'coach', amendedAt: null } as const;

  it('has its values, its words, and whether there is something to talk about', () => {
    const answers = readCheckIn(
      aSentCheckIn({
        answers: [
          { ...said, linkId: 'seen', value: 0 },
          { ...said, linkId: 'win', value: 'The window seat.' },
          { ...said, linkId: 'talk', value: true },
        ],
      }),
    );
    expect(answers.dimensions.map(({ state, value }) => [state, value])).toEqual([
      ['answered', 0],
      ['unanswered', undefined],
      ['unanswered', undefined],
    ]);
    expect(answers.others.map(({ item }) => item.linkId)).toEqual(['win']);
    expect(answers.asksToTalk).toBeTrue();
  });

  it('asks for nothing where the client said no, or nothing', () => {
    const no = aSentCheckIn({ answers: [{ ...said, linkId: 'talk', value: false }] });
    expect(readCheckIn(no).asksToTalk).toBeFalse();
    expect(readCheckIn(aSentCheckIn()).asksToTalk).toBeFalse();
  });

  it('is to be read until it is marked, and again after an amendment', () => {
    const reviewedAt = '2026-11-20T10:00:00Z';
    expect(isUnread(aSentCheckIn())).toBeTrue();
    expect(isUnread(aSentCheckIn({ reviewedAt }))).toBeFalse();
    expect(isUnread(aSentCheckIn({ reviewedAt, amendedAt: '2026-11-21T10:00:00Z' }))).toBeTrue();
    expect(isUnread(aSentCheckIn({ reviewedAt, amendedAt: '2026-11-19T10:00:00Z' }))).toBeFalse();
  });
});
