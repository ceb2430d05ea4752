import { anUnusualCheckIn } from '../../data/unusual-check-ins/unusual-check-ins.builders';
import { unusualSentence } from './unusual-check-in';

describe('What is said of a check-in that was unlike the weeks before', () => {
  it('is what was seen, against what was usual', () => {
    expect(unusualSentence([anUnusualCheckIn()])).toBe('Affection 10, usually 3 to 6.');
  });

  it('names each dimension', () => {
    const found = [
      anUnusualCheckIn(),
      anUnusualCheckIn({ label: 'Seen', value: 5, low: -2, high: 12, rule: 'run' }),
    ];
    expect(unusualSentence(found)).toBe(
      'Affection 10, usually 3 to 6. Seen 5, the latest eight all on one side of what was usual.',
    );
  });

  it('stays within the scale', () => {
    const found = [anUnusualCheckIn({ value: 9, low: -1.3, high: 4.2 })];
    expect(unusualSentence(found)).toBe('Affection 9, usually 0 to 4.');
  });
});
