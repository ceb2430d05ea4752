import { aSession } from '../../../domain/sessions/session.builders';
import { draftOf, minutesIn, newDraft, planIn } from './session-draft';

const london = 'Europe/London';
const draft = (rest = {}) => ({ ...newDraft(new Date('2026-11-25T12:00Z'), london), ...rest });

describe('what a session’s form says', () => {
  it('begins with an hour tomorrow morning, in the coach’s own time', () => {
    expect(draft()).toEqual(jasmine.objectContaining({ day: '2026-11-26', time: '10:00' }));
    expect(planIn(draft(), london)?.endsAt).toBe('2026-11-26T11:00:00.000Z');
  });

  it('comes back as it was stored, whatever the season', () => {
    for (const startsAt of ['2026-07-01T09:00:00.000Z', '2026-12-01T09:00:00.000Z']) {
      const endsAt = new Date(Date.parse(startsAt) + 50 * 60_000).toISOString();
      const plan = { ...aSession({ startsAt, endsAt, place: 'Room 2' }) };
      expect(planIn(draftOf(plan, london), london)).toEqual(
        jasmine.objectContaining({ startsAt, endsAt, place: 'Room 2' }),
      );
    }
  });

  it('comes back in both hours of the night when the clocks go back', () => {
    for (const startsAt of ['2026-10-25T00:30:00.000Z', '2026-10-25T01:30:00.000Z']) {
      const endsAt = new Date(Date.parse(startsAt) + 60 * 60_000).toISOString();
      expect(planIn(draftOf(aSession({ startsAt, endsAt }), london), london)?.startsAt).toBe(
        startsAt,
      );
    }
  });

  it('goes by what was agreed, where this device knows other rules for that zone', () => {
    const plannedIn = { timeZone: london, day: '2026-12-01', time: '09:00', holds: true };
    const session = aSession({
      ...{ startsAt: '2026-12-01T08:00:00.000Z', endsAt: '2026-12-01T09:00:00.000Z', plannedIn },
    });
    expect(planIn(draftOf(session, london), london)?.plannedIn).toEqual(plannedIn);
  });

  it('has no plan at a time that is left out', () => {
    expect(planIn(draft({ day: '2027-03-28', time: '01:30' }), london)).toBeNull();
  });

  it('takes a length of its own, within bounds', () => {
    expect(minutesIn(draft({ length: 'own', ownLength: '45' }))).toBe(45);
    for (const ownLength of ['', '0', '481', '4.5', 'an hour']) {
      expect(minutesIn(draft({ length: 'own', ownLength })))
        .withContext(ownLength)
        .toBeNull();
    }
  });
});
