import { aFollowedPractice } from '../../data/practices/practices.builders';
import type { FollowedPractice } from '../../domain/practices/followed-practice';
import { periodWords, standingOf } from './standing-words';

const now = new Date('2026-11-25T12:00:00Z');
const words = (rest: Partial<FollowedPractice>) =>
  standingOf(aFollowedPractice(rest), now, 'Europe/London').words;

describe('how a practice stands', () => {
  it('is said in kind words', () => {
    expect(words({ status: 'proposed' })).toBe('Not answered yet');
    expect(words({ status: 'set_aside' })).toBe('Set aside');
    expect(words({ status: 'withdrawn' })).toBe('Taken back');
  });

  it('is not "not answered" before the client sees it', () => {
    const step = { status: 'proposed', programmeRunId: 'run', position: 2 } as const;
    expect(words({ ...step, opensAt: '2026-11-26T00:00:00Z' })).toBe('Opens tomorrow');
    expect(words({ ...step, opensAt: null })).toBe('Opens after the step before');
    expect(words({ ...step, heldSince: '2026-11-20T10:00:00Z' })).toBe('Waits for you');
    expect(words({ ...step, opensAt: '2026-11-24T00:00:00Z' })).toBe('Not answered yet');
  });

  it('has days from and until where they were said', () => {
    const practice = aFollowedPractice({ startsOn: '2030-05-01', endsOn: '2030-06-01' });
    expect(periodWords(practice, 'Europe/London')).toContain(
      ', from 1 May 2030, until 1 June 2030',
    );
  });
});
