import { firstDay, triedWeeks } from './tried-days';

const days = (today: string, ...logs: [string, 'done' | 'tried_stopped'][]) =>
  triedWeeks(
    logs.map(([day, outcome]) => ({ day, outcome })),
    today,
    12,
  ).flat();

describe('the days on which something was tried', () => {
  it('are whole weeks from Monday, with what is still ahead', () => {
    const weeks = triedWeeks([], '2026-11-25', 12);
    expect(weeks.length).toBe(12);
    expect([weeks[0]?.[0]?.day, weeks[11]?.[6]?.day]).toEqual(['2026-09-07', '2026-11-29']);
    expect(weeks[11]?.map(({ isAhead }) => isAhead)).toEqual([
      ...Array<boolean>(3).fill(false),
      ...Array<boolean>(4).fill(true),
    ]);
  });

  it('have every day once, also where the clocks change', () => {
    const all = days('2026-11-01').map(({ day }) => day);
    expect(new Set(all).size).toBe(84);
    expect(all).toContain('2026-10-25');
  });

  it('tell what was done from what was stopped, and the more of both', () => {
    const shown = days(
      '2026-11-25',
      ['2026-11-23', 'tried_stopped'],
      ['2026-11-24', 'tried_stopped'],
      ['2026-11-24', 'done'],
    );
    const of = (wanted: string) => shown.find(({ day }) => day === wanted);
    expect([of('2026-11-22')?.outcome, of('2026-11-22')?.tries]).toEqual([null, 0]);
    expect([of('2026-11-23')?.outcome, of('2026-11-23')?.tries]).toEqual(['tried_stopped', 1]);
    expect([of('2026-11-24')?.outcome, of('2026-11-24')?.tries]).toEqual(['done', 2]);
  });

  it('begin on a Monday, whatever today is', () => {
    expect(['2026-11-23', '2026-11-29'].map((today) => firstDay(today, 1))).toEqual([
      '2026-11-23',
      '2026-11-23',
    ]);
  });
});
