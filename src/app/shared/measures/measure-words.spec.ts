import { aBareMeasure, aMeasure } from '../../domain/measures/measures.builders';
import { bandWords, cutOffWords, scoringWords } from './scoring-words';
import { standingWords } from './standing-words';

describe('Words about measures', () => {
  it('say until when a measure may be shown, and by whose record', () => {
    const until = { kind: 'shown', until: '2027-05-03', isOwn: false } as const;
    expect(standingWords(until).tag).toBe('Until 3 May 2027');
    expect(standingWords(until).sentence).toBe(
      'It may be shown until 3 May 2027, by the record of this installation.',
    );
    expect(standingWords({ kind: 'shown', until: null, isOwn: true }).sentence).toContain(
      'by your own record, without end',
    );
  });

  it('say plainly why one may not be shown', () => {
    expect(standingWords({ kind: 'expired', on: '2026-05-03' }).sentence).toContain(
      'ran out on 3 May 2026',
    );
    expect(standingWords({ kind: 'not_covered' }).tag).toBe('Not for paid work');
    expect(standingWords({ kind: 'missing' }).tag).toBe('');
  });

  it('say how a score is made', () => {
    const [total] = aMeasure().scoring;
    const [mean] = aBareMeasure().scoring;
    expect(total && scoringWords(aMeasure(), total)).toBe('Sum of items 1 to 7: 0 to 21.');
    expect(mean && scoringWords(aBareMeasure(), mean)).toBe(
      'Mean of items 1 to 3: 1 to 5. The other way round: 2.',
    );
    const some = { id: 's', label: 'S', op: 'sum', items: ['i1', 'i2', 'i7'], scale: 4 } as const;
    expect(scoringWords(aMeasure(), some)).toBe('Sum of items 1, 2, 7 times 4: 0 to 36.');
  });

  it('say of a cut-off only what to consider', () => {
    expect(cutOffWords(aMeasure())).toBe('Consider referral at 10 and more');
    expect(cutOffWords(aMeasure({ cutOff: { value: 50, rule: 'below' } }))).toBe(
      'Consider referral below 50',
    );
    expect(cutOffWords(aBareMeasure())).toBe('');
    expect(bandWords(aMeasure())).toBe(
      'minimal from 0, mild from 5, moderate from 10, severe from 15',
    );
  });
});
