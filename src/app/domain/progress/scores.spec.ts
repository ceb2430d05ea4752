import type { GivenMeasure } from '../client-measures/given-measure';
import { aMeasure } from '../measures/measures.builders';
import { scoreLines, scoreSentence, type ScoreSeries, scoreSeries, scoreTable } from './scores';
import { dayNumber } from '../calendar/day';

const today = '2026-11-25';
const axis = { first: dayNumber('2025-12-01'), end: dayNumber('2026-11-30') };

/** Sent in the evening of a day; null where too little was answered. */
const aScore = (
  day: string,
  value: number | null,
  rest: Partial<GivenMeasure> = {},
): GivenMeasure => ({
  id: `given-${day}`,
  clientId: 'client-1',
  formVersionId: 'version-1',
  formTitle: 'GAD-7',
  measure: 'gad-7',
  status: 'submitted',
  assignedAt: `${day}T08:00:00Z`,
  submittedAt: `${day}T20:00:00Z`,
  amendedAt: null,
  reviewedAt: null,
  liveTopics: 0,
  asksToSpeakAlone: false,
  scores: [{ id: 'total', label: 'GAD-7', value, answered: 7, least: 0, most: 21 }],
  ...rest,
});

const read = (...given: readonly GivenMeasure[]) =>
  scoreSeries(given, [aMeasure()], (at) => at.slice(0, 10));

function only(...given: readonly GivenMeasure[]): ScoreSeries {
  const [one] = read(...given);
  if (!one) throw new Error('There is one.');
  return one;
}

describe('Scores over time', () => {
  it('stand oldest first, however they are listed, without those that have no value', () => {
    const one = only(
      aScore('2026-09-01', 12),
      aScore('2026-10-01', null),
      aScore('2026-03-01', 15),
      aScore('2026-11-01', 8, { submittedAt: null }),
    );
    expect(one.points.map(({ value }) => value)).toEqual([15, 12]);
  });

  it('are each their own, the latest sent first', () => {
    const scores = [
      { id: 'a', label: 'Near', value: 3, answered: 3, least: 1, most: 5 },
      { id: 'b', label: 'Far', value: 4, answered: 3, least: 1, most: 5 },
    ];
    const all = read(
      aScore('2026-03-01', 15),
      aScore('2026-09-01', 0, { measure: null, formTitle: 'Own', scores }),
    );
    expect(all.map(({ label, measure }) => [label, measure?.slug ?? null])).toEqual([
      ['Near', null],
      ['Far', null],
      ['GAD-7', 'gad-7'],
    ]);
  });

  it('have the bands of a measure on its first score alone', () => {
    const scores = ['other', 'total'].map((id) => ({
      ...{ id, label: id, value: 12, answered: 7, least: 0, most: 21 },
    }));
    const all = read(aScore('2026-03-01', 12, { scores }));
    expect(all.map(({ label, measure }) => [label, measure !== null])).toEqual([
      ['other', false],
      ['total', true],
    ]);
  });

  it('make a line from three on, of the same words', () => {
    const versioned = (day: string, value: number, formVersionId: string) =>
      aScore(day, value, { formVersionId });
    const { points } = only(
      ...['2026-01-01', '2026-02-01', '2026-03-01'].map((day) => versioned(day, 5, 'one')),
      ...['2026-04-01', '2026-05-01'].map((day) => versioned(day, 6, 'two')),
    );
    expect(scoreLines(points).map((line) => line.map(({ value }) => value))).toEqual([[5, 5, 5]]);
  });
});

describe('The sentence of a score', () => {
  const told = (...given: readonly GivenMeasure[]) => scoreSentence(only(...given), axis, today);

  it('says how many there are, where the latest lies and what its authors call it', () => {
    expect(told(aScore('2026-11-13', 6))).toBe('One score: 6 (mild) on 13 November.');
    expect(told(aScore('2026-11-13', 6), aScore('2026-07-30', 14))).toBe(
      'Two scores: 6 (mild) on 13 November; a line begins at three.',
    );
    const three = [aScore('2026-03-01', 9), aScore('2026-07-30', 4), aScore('2026-11-13', 6)];
    expect(told(...three)).toBe('Between 4 and 9; 6 (mild) on 13 November.');
    expect(told(aScore('2024-03-01', 9))).toBe('No score in this time.');
  });

  it('asks to consider a referral past the published cut-off', () => {
    expect(told(aScore('2026-11-13', 10))).toBe(
      'One score: 10 (moderate) on 13 November. Past the published cut-off: consider referral.',
    );
  });

  it('says that it was asked differently, and speaks of what can be compared', () => {
    const before = aScore('2026-03-01', 20, { formVersionId: 'before' });
    expect(told(before, aScore('2026-11-13', 6))).toBe(
      'One score: 6 (mild) on 13 November. Asked differently before 13 November.',
    );
  });
});

describe('The table behind it', () => {
  it('has what is drawn, latest first, with its bands', () => {
    const { head, rows } = scoreTable(
      only(aScore('2024-01-01', 1), aScore('2026-07-30', 14), aScore('2026-11-13', 6)),
      axis,
    );
    expect(head).toEqual(['Sent on', 'GAD-7', 'Band']);
    expect(rows.map(({ day, cells }) => [day, ...cells.map(({ text }) => text)])).toEqual([
      ['2026-11-13', '6', 'mild'],
      ['2026-07-30', '14', 'moderate'],
    ]);
  });
});
