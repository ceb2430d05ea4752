import { questionOf } from './consideration-words';

const about = { name: 'Adaeze', notWhen: 'Natural breath only.', rungBefore: 'Unhurried touch A' };

describe('what there is to consider', () => {
  it('is asked in the words of the practice, and says what the intake names', () => {
    const caution = { kind: 'caution', caution: 'breath', saidAt: '' } as const;
    expect(questionOf(caution, about)).toBe(
      'The intake names a breathing or heart condition. The practice tells Adaeze: “Natural breath only.” Does it fit?',
    );
    expect(questionOf(caution, { ...about, notWhen: '' })).toBe(
      'The intake names a breathing or heart condition. Does it fit?',
    );
  });

  it('tells the rung before, and that only what may be read counts', () => {
    const words = questionOf({ kind: 'ladder' }, about);
    expect(words).toContain('“Unhurried touch A” comes before this one');
    expect(words).toContain('that you may read');
  });

  it('is a question, whatever it is', () => {
    for (const kind of ['speak_alone', 'ladder', 'tier'] as const) {
      expect(questionOf({ kind }, about)).toMatch(/\?$/);
    }
  });
});
