import { standing } from './merging';
import type { Reply } from './reply';

const says = (value: string | null, visibility: Reply['visibility'] = 'coach'): Reply => ({
  state: value === null ? null : 'answered',
  value,
  visibility,
});

const versions = (mine: string | null, base: string | null, ...sent: string[]) => ({
  mine: says(mine),
  base: says(base),
  sent: sent.map((words) => says(words)),
  isText: true,
});

describe('Which of two versions stands', () => {
  it('is mine, where the other is what was sent from here earlier', () => {
    expect(standing(versions('Later', 'Base', 'Sent'), says('Sent'))).toBe('mine');
  });

  it('is theirs, where nothing of my own stands here', () => {
    expect(standing(versions('Base', 'Base'), says('Theirs'))).toBe('theirs');
  });

  it('is the one that goes on with the other', () => {
    expect(standing(versions('Hello there', null), says('Hello'))).toBe('mine');
    expect(standing(versions('Hello', 'He'), says('Hello there'))).toBe('theirs');
  });

  it('is a choice, where each says something of its own', () => {
    expect(standing(versions('Hello you', null), says('Hello there'))).toBeNull();
  });

  it('is a choice, where one took away what the other went on with', () => {
    expect(standing(versions('Hello there', 'Hello'), says('He'))).toBeNull();
    expect(standing(versions('He', 'Hello'), says('Hello there'))).toBeNull();
  });

  it('is a choice, where one shows it to others', () => {
    expect(standing(versions('Hello there', null), says('Hello', 'only_me'))).toBeNull();
  });

  it('is a choice between two options, however their names begin', () => {
    const chosen = { ...versions('partnered_apart', null), isText: false };
    expect(standing(chosen, says('partnered'))).toBeNull();
  });
});
