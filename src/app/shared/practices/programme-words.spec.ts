import { anItem } from '../../data/programmes/programmes.builders';
import { deliveryWords } from './programme-words';

describe('When a practice of a programme reaches the client', () => {
  it('is said in one sentence', () => {
    const words = (...args: Parameters<typeof deliveryWords>) => deliveryWords(...args);
    expect(words(anItem(), 1)).toBe('At once, when the programme is assigned.');
    expect(words(anItem({ delivery: 'on_date', onDate: '2026-12-24' }), 0)).toBe(
      'On 24 December 2026.',
    );
    expect(words(anItem({ delivery: 'after_previous' }), 1)).toBe(
      'When the one before is finished.',
    );
    expect(words(anItem({ delivery: 'days_after', days: 7 }), 1)).toBe(
      '7 days after the one before has arrived.',
    );
    expect(words(anItem({ delivery: 'days_after', days: 1 }), 1)).toBe(
      'The day after the one before has arrived.',
    );
  });

  it('is at once for the first, which has none before it', () => {
    const item = anItem({ delivery: 'after_previous' });
    expect(deliveryWords(item, 0)).toBe('At once, when the programme is assigned.');
  });

  it('waits for the coach at a later step of a ladder', () => {
    const item = anItem({ delivery: 'after_previous' });
    expect(deliveryWords(item, 1, { rung: 2 })).toBe(
      'When the one before is finished, once you unlock it.',
    );
    expect(deliveryWords(item, 1, { rung: 1 })).toBe('When the one before is finished.');
  });
});
