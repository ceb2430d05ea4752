import { openingsOf } from './opening';
import type { ProgrammeItem } from '../programmes/programme';

const item = (delivery: ProgrammeItem['delivery'], rest: Partial<ProgrammeItem> = {}) => ({
  libraryPracticeId: 'library-1',
  delivery,
  onDate: null,
  days: null,
  ...rest,
});

describe('when the steps of a programme open', () => {
  it('is counted from the one before', () => {
    const items = [
      item('at_once'),
      item('days_after', { days: 7 }),
      item('days_after', { days: 7 }),
    ];
    expect(openingsOf(items, '2026-11-25', null)).toEqual([
      { kind: 'at_once' },
      { kind: 'day', day: '2026-12-02' },
      { kind: 'day', day: '2026-12-09' },
    ]);
  });

  it('can’t be said where the one before waits to be finished', () => {
    const items = [item('at_once'), item('after_previous'), item('days_after', { days: 3 })];
    expect(openingsOf(items, '2026-11-25', null).slice(1)).toEqual([
      { kind: 'after_previous' },
      { kind: 'days_after', days: 3 },
    ]);
  });

  it('is at once for the first, which has nothing before it', () => {
    expect(openingsOf([item('after_previous')], '2026-11-25', null)).toEqual([{ kind: 'at_once' }]);
  });

  it('is a day that was chosen, from which the next one counts', () => {
    const items = [item('on_date', { onDate: '2026-12-24' }), item('days_after', { days: 8 })];
    expect(openingsOf(items, '2026-11-25', null)).toEqual([
      { kind: 'day', day: '2026-12-24' },
      { kind: 'day', day: '2027-01-01' },
    ]);
  });

  it('begins on the day on which the programme does, also for what is meant at once', () => {
    const items = [item('at_once'), item('at_once'), item('days_after', { days: 2 })];
    expect(openingsOf(items, '2026-11-25', '2026-12-01')).toEqual([
      { kind: 'day', day: '2026-12-01' },
      { kind: 'day', day: '2026-12-01' },
      { kind: 'day', day: '2026-12-03' },
    ]);
  });

  it('is not before the programme begins, whatever day was chosen', () => {
    const items = [item('at_once'), item('on_date', { onDate: '2026-11-28' })];
    expect(openingsOf(items, '2026-11-25', '2026-12-01')).toEqual([
      { kind: 'day', day: '2026-12-01' },
      { kind: 'day', day: '2026-12-01' },
    ]);
  });

  it('is at once where its day has passed', () => {
    const items = [item('on_date', { onDate: '2026-01-06' })];
    expect(openingsOf(items, '2026-11-25', null)).toEqual([{ kind: 'at_once' }]);
  });
});
