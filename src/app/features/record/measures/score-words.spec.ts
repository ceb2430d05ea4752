import { aGivenMeasure, aScore } from '../../../domain/client-measures/given-measure.builders';
import { aMeasure, aNorm } from '../../../domain/measures/measures.builders';
import { readScores } from './score-words';

describe('A score as the coach reads it', () => {
  const day = (at: string) => at.slice(0, 10);
  const known = { measure: aMeasure(), norm: null, given: [], day };
  const now = aGivenMeasure({ scores: [aScore({ value: 8 })] });
  const before = aGivenMeasure({
    id: 'before',
    submittedAt: '2026-05-12T10:00:00Z',
    scores: [aScore({ value: 14 })],
  });
  const first = (...args: Parameters<typeof readScores>) => readScores(...args)[0];

  it('has its range and its band', () => {
    expect(first(now, known)).toEqual({
      id: 'total',
      label: 'GAD-7',
      value: 8,
      least: 0,
      most: 21,
      missing: '',
      band: 'mild',
      considerReferral: false,
      change: null,
    });
  });

  it('says to consider a referral at the cut-off', () => {
    const past = aGivenMeasure({ scores: [aScore({ value: 10 })] });
    expect(first(past, known)?.considerReferral).toBeTrue();
  });

  it('has no band where the catalogue does not know it', () => {
    const score = first(now, { ...known, measure: null });
    expect([score?.band, score?.considerReferral]).toEqual([null, false]);
  });

  it('says how many answers are here, and not why the others are not', () => {
    const short = aGivenMeasure({ scores: [aScore({ value: null, answered: 6 })] });
    const score = first(short, { ...known, given: [before] });
    expect(score?.missing).toBe('6 of 7 answers are here, and all of them are needed.');
    expect([score?.band, score?.change]).toEqual([null, null]);
  });

  it('is compared with the one before, by whoever said how large a change must be', () => {
    const given = [now, before];
    expect(first(now, { ...known, given })?.change).toEqual({
      words: '6 points lower than 2026-05-12',
      isReliable: true,
      citation: 'Bischoff et al. 2020',
    });
    const norm = aNorm({ sd: 10, reliability: 0.8, citation: 'Own' });
    expect(first(now, { ...known, given, norm })?.change?.isReliable).toBeFalse();
    const measure = aMeasure({ reliableChange: null });
    expect(first(now, { ...known, given, measure })?.change).toBeNull();
  });

  it('names one point, and none', () => {
    const at = (value: number) =>
      first(now, { ...known, given: [{ ...before, scores: [aScore({ value })] }] })?.change?.words;
    expect(at(7)).toBe('1 point higher than 2026-05-12');
    expect(at(8)).toBe('The same as 2026-05-12');
  });

  it('is one of several in the order of the catalogue; only the first has a band', () => {
    const scoring = [
      { id: 'total', label: 'Whole', op: 'sum', items: ['i1', 'i2'] },
      { id: 'a-part', label: 'Part', op: 'sum', items: ['i1'] },
    ] as const;
    const two = aGivenMeasure({ scores: [aScore({ id: 'a-part' }), aScore()] });
    const read = readScores(two, { ...known, measure: aMeasure({ scoring }) });
    expect(read.map(({ id, band }) => [id, band])).toEqual([
      ['total', 'mild'],
      ['a-part', null],
    ]);
  });
});
