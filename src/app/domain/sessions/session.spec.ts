import { aSession } from './session.builders';
import { isOver, isUnderWay, minutesOf, nextOf } from './session';
import { isVideoLink } from './session-limits';
import { lengthWords, planLine } from './session-words';

const now = new Date('2026-11-26T10:30:00Z');

describe('a session', () => {
  it('is under way from its start to its end', () => {
    const session = aSession({ startsAt: '2026-11-26T10:00:00Z', endsAt: '2026-11-26T11:00:00Z' });
    expect(isUnderWay(session, now)).toBeTrue();
    expect(isUnderWay(session, new Date('2026-11-26T09:59:00Z'))).toBeFalse();
    expect(isOver(session, new Date('2026-11-26T11:00:00Z'))).toBeTrue();
  });

  it('is next when it is the nearest that is planned and not over', () => {
    const past = aSession({
      id: 'past',
      startsAt: '2026-11-20T10:00Z',
      endsAt: '2026-11-20T11:00Z',
    });
    const called = aSession({ id: 'off', status: 'cancelled' });
    const later = aSession({
      id: 'later',
      startsAt: '2026-12-03T10:00Z',
      endsAt: '2026-12-03T11:00Z',
    });
    const soon = aSession({
      id: 'soon',
      startsAt: '2026-11-27T10:00Z',
      endsAt: '2026-11-27T11:00Z',
    });
    expect(nextOf([later, past, called, soon], now)?.id).toBe('soon');
    expect(nextOf([past, called], now)).toBeNull();
  });

  it('says how long it is and where', () => {
    expect(minutesOf(aSession())).toBe(50);
    expect(lengthWords(60)).toBe('1 hour');
    expect(lengthWords(120)).toBe('2 hours');
    expect(planLine(aSession({ videoLink: 'https://a.example/b' }))).toBe('50 minutes · by video');
    expect(planLine(aSession({ place: 'Room 2' }))).toBe('50 minutes · Room 2');
    expect(planLine(aSession())).toBe('50 minutes');
  });

  it('takes a link that leads where it says, and no other', () => {
    expect(isVideoLink('https://meet.example.org/a-room?x=1')).toBeTrue();
    for (const bad of [
      'http://meet.example.org',
      'javascript:alert(1)',
      'https://noor:secret@evil.example',
      'https://a b',
      'meet.example.org',
      `https://a.example/${'x'.repeat(500)}`,
    ]) {
      expect(isVideoLink(bad)).withContext(bad).toBeFalse();
    }
  });
});
