import { aBareMeasure, aMeasure, aNorm } from './measures.builders';
import { changeOf, meaningOf } from './meaning';

describe('What a coach is told of a score', () => {
  it('lies in the band that begins at it or before', () => {
    const bands = [0, 4, 5, 9, 10, 14.99, 15, 21].map((value) => meaningOf(aMeasure(), value).band);
    const words = ['minimal', 'minimal', 'mild', 'mild', 'moderate', 'moderate', 'severe'];
    expect(bands).toEqual([...words, 'severe']);
  });

  it('has no band where none was published', () => {
    expect(meaningOf(aBareMeasure(), 3)).toEqual({ band: null, considerReferral: false });
  });

  it('is past a cut-off at it, where high is a worry', () => {
    const past = [9, 10, 11].map((value) => meaningOf(aMeasure(), value).considerReferral);
    expect(past).toEqual([false, true, true]);
  });

  it('is past a cut-off below it, where low is a worry', () => {
    const measure = aBareMeasure({ cutOff: { value: 104.5, rule: 'below' } });
    const past = [104, 104.5, 105].map((value) => meaningOf(measure, value).considerReferral);
    expect(past).toEqual([true, false, false]);
  });
});

describe('How a score differs from the one before', () => {
  it('is not called reliable where nobody has said how large a change must be', () => {
    expect(changeOf(aBareMeasure(), null, 1, 5)).toBeNull();
  });

  it('is reliable from the published points on, either way', () => {
    const reliable = [
      [14, 8],
      [14, 9],
      [4, 10],
    ] as const;
    expect(reliable.map(([a, b]) => changeOf(aMeasure(), null, a, b))).toEqual([
      { by: -6, isReliable: true, citation: 'Bischoff et al. 2020' },
      { by: -5, isReliable: false, citation: 'Bischoff et al. 2020' },
      { by: 6, isReliable: true, citation: 'Bischoff et al. 2020' },
    ]);
  });

  // Jacobson & Truax 1991, J. Consult. Clin. Psychol. 59: 12-19: s1 = 10, rxx = .80, a couple that went
  // from 32.5 to 47.5. The difference has the standard error 6.32, and the index is 2.37.
  it('is reliable beyond 1.96 standard errors, as in the worked example of the index', () => {
    const norm = aNorm({ sd: 10, reliability: 0.8, citation: 'Jacobson & Truax 1991' });
    expect(changeOf(aBareMeasure(), norm, 32.5, 47.5)).toEqual({
      by: 15,
      isReliable: true,
      citation: 'Jacobson & Truax 1991',
    });
    // 1.96 × 6.3246 = 12.396
    expect(changeOf(aBareMeasure(), norm, 32.5, 44.8)?.isReliable).toBeFalse();
    expect(changeOf(aBareMeasure(), norm, 32.5, 44.9)?.isReliable).toBeTrue();
  });

  it('goes by the coach’s own source before the published points', () => {
    const norm = aNorm({ sd: 10, reliability: 0.8, citation: 'Own source' });
    expect(changeOf(aMeasure(), norm, 14, 8)).toEqual({
      by: -6,
      isReliable: false,
      citation: 'Own source',
    });
  });

  it('is told without the dust of binary fractions', () => {
    expect(changeOf(aBareMeasure(), aNorm(), 3.86, 4.29)?.by).toBe(0.43);
  });
});
