import { grouped, hasOpened, isOpen } from './followed-practice';
import { practiceStatuses } from './practice';
import { aFollowedPractice } from '../../data/practices/practices.builders';

describe('followed practices', () => {
  it('stand together where they came as a programme, in its order', () => {
    const groups = grouped([
      aFollowedPractice({ id: 'newest' }),
      aFollowedPractice({ id: 'second', programmeRunId: 'run', position: 2 }),
      aFollowedPractice({ id: 'between' }),
      aFollowedPractice({ id: 'first', programmeRunId: 'run', position: 1 }),
    ]);
    expect(groups.map(({ practices }) => practices.map(({ id }) => id))).toEqual([
      ['newest'],
      ['first', 'second'],
      ['between'],
    ]);
    expect(groups.map(({ runId }) => runId)).toEqual([null, 'run', null]);
  });

  it('are open until the client or the coach has ended them', () => {
    expect(practiceStatuses.filter((status) => isOpen({ status }))).toEqual([
      'proposed',
      'accepted',
      'paused',
    ]);
  });

  it('may be a step that the client does not see yet', () => {
    const now = new Date('2026-11-25T12:00Z');
    const step = (opensAt: string | null) => ({ programmeRunId: 'run', opensAt });
    expect(hasOpened(step('2026-11-25T00:00Z'), now)).toBeTrue();
    expect(hasOpened(step('2026-11-26T00:00Z'), now)).toBeFalse();
    expect(hasOpened(step(null), now)).toBeFalse();
  });
});
