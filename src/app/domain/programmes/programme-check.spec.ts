import { anItem, aProgramme } from '../../data/programmes/programmes.builders';
import { programmeProblems, tidiedProgramme } from './programme-check';

const wrong = (rest: Parameters<typeof aProgramme>[0]) =>
  programmeProblems(tidiedProgramme(aProgramme(rest))).map(({ field, item }) =>
    item === undefined ? field : `${field} ${item}`,
  );

describe('what keeps a programme from being kept', () => {
  it('is nothing where all is within its limits', () => {
    const items = Array.from({ length: 30 }, () => anItem({ delivery: 'days_after', days: 365 }));
    const most = { title: '𝒜'.repeat(200), description: 'a'.repeat(1000), items };
    expect(wrong(most)).toEqual([]);
  });

  it('is a length, what is missing, or too many', () => {
    expect(wrong({ title: ' ', description: 'a'.repeat(1001), items: [] })).toEqual([
      'title',
      'description',
      'items',
    ]);
    expect(wrong({ title: 'a'.repeat(201) })).toEqual(['title']);
    expect(wrong({ items: Array.from({ length: 31 }, () => anItem()) })).toEqual(['items']);
  });

  it('is a day or a number of days that says nothing', () => {
    const items = [
      anItem(),
      ...['', '2026-02-30', null].map((onDate) => anItem({ delivery: 'on_date', onDate })),
      ...[0, 366, 1.5, null].map((days) => anItem({ delivery: 'days_after', days })),
    ];
    expect(wrong({ items })).toEqual(items.slice(1).map((_, at) => `items ${at + 1}`));
  });
});

describe('a tidied programme', () => {
  it('lets its first practice wait for none before it', () => {
    const first = (delivery: 'after_previous' | 'days_after') =>
      tidiedProgramme(aProgramme({ items: [anItem({ delivery, days: 3 })] })).items;
    expect(first('after_previous')).toEqual([anItem()]);
    expect(first('days_after')).toEqual([anItem()]);
    const dated = [anItem({ delivery: 'on_date', onDate: '2026-12-24' })];
    expect(tidiedProgramme(aProgramme({ items: dated })).items).toEqual(dated);
  });

  it('keeps only what is said of each delivery', () => {
    const items = [anItem(), anItem({ delivery: 'after_previous', onDate: '2026-12-24', days: 3 })];
    expect(tidiedProgramme(aProgramme({ items })).items[1]).toEqual(
      anItem({ delivery: 'after_previous' }),
    );
  });
});
