import { aNamedSession } from '../../domain/sessions/session.builders';
import { dayPlan } from './day-plan';

const now = new Date('2026-11-26T09:20:00Z');
const at = (id: string, startsAt: string) =>
  aNamedSession({ id, startsAt, endsAt: new Date(Date.parse(startsAt) + 3_600_000).toISOString() });

describe('a coach’s day', () => {
  const sessions = [
    at('morning', '2026-11-26T10:00:00Z'),
    at('noon', '2026-11-26T13:30:00Z'),
    at('night', '2026-11-26T23:30:00Z'),
    at('tomorrow', '2026-11-27T10:00:00Z'),
    at('saturday', '2026-11-28T10:00:00Z'),
  ];

  it('has the nearest session before all, then the rest of the day, tomorrow, and the week', () => {
    const plan = dayPlan(sessions, now, 'Europe/London');
    expect(plan.next?.id).toBe('morning');
    expect(plan.laterToday.map(({ id }) => id)).toEqual(['noon', 'night']);
    expect(plan.tomorrow.map(({ id }) => id)).toEqual(['tomorrow']);
    expect(plan.thisWeek.map(({ id }) => id)).toEqual(['saturday']);
    expect(plan.today).toBe(3);
  });

  it('ends where the coach’s own midnight is', () => {
    const plan = dayPlan(sessions, now, 'Europe/Helsinki');
    expect(plan.tomorrow.map(({ id }) => id)).toEqual(['night', 'tomorrow']);
  });
});
