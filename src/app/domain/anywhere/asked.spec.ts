import { askedFor, beginsWords } from './asked';

describe('askedFor', () => {
  it('takes words that ask for nothing for a name', () => {
    expect(askedFor('Yuki  Tanabe')).toEqual({ actions: [], name: 'yuki tanabe' });
    expect(askedFor('')).toEqual({ actions: [], name: '' });
  });

  it('finds what to do and for whom, in any order', () => {
    for (const typed of ['note for Yuki', 'yuki note', 'Yuki NOT', 'a new note about Yuki'])
      expect(askedFor(typed))
        .withContext(typed)
        .toEqual({ actions: ['note'], name: 'yuki' });
  });

  it('knows every action', () => {
    const of = (typed: string) => askedFor(typed).actions.join();
    expect(of('assign to Ada')).toBe('assign');
    expect(of('ada prep')).toBe('prepare');
    expect(of('plan a session with Ada')).toBe('plan');
    expect(of('progress of Ada')).toBe('progress');
  });

  it('takes what is still being typed for the beginning of a name', () => {
    const nameIn = (typed: string) => askedFor(typed).name;
    expect(['note a', 'assign to', 'note for', 'note for the'].map(nameIn)).toEqual([
      'a',
      'to',
      '',
      'the',
    ]);
    expect(nameIn('a note to ann')).toBe('ann');
  });

  it('offers both where both are asked for', () => {
    expect(askedFor('session note Ada')).toEqual({ actions: ['note', 'plan'], name: 'ada' });
  });

  it('leaves two letters to the names that they begin', () => {
    expect(askedFor('no')).toEqual({ actions: [], name: 'no' });
    expect(askedFor('Presley')).toEqual({ actions: [], name: 'presley' });
  });
});

describe('beginsWords', () => {
  it('finds a page by the beginnings of its words', () => {
    expect(beginsWords('Forms and measures', 'meas')).toBeTrue();
    expect(beginsWords('Forms and measures', 'form meas')).toBeTrue();
    expect(beginsWords('Forms and measures', 'asure')).toBeFalse();
    expect(beginsWords('Forms and measures', ' ')).toBeFalse();
  });
});
