import { anItem, answered } from './forms.builders';
import { answerProblem } from './validation';

describe('What is wrong with an answer that jsonb could never hold', () => {
  it('refuses the character U+0000 and half a surrogate pair as no text', () => {
    expect(answerProblem(anItem('q'), answered('a\u0000b'))).toBe('wrong_type');
    expect(answerProblem(anItem('q'), answered('a\ud83d'))).toBe('wrong_type');
    expect(answerProblem(anItem('q'), answered('a\ud83d\ude00'))).toBeNull();
  });

  it('refuses numbers that are none', () => {
    for (const value of [NaN, Infinity, -Infinity]) {
      expect(answerProblem(anItem('q', { type: 'number' }), answered(value))).toBe('wrong_type');
    }
  });

  it('counts twenty thousand emoji as twenty thousand characters', () => {
    const item = anItem('q', { type: 'longtext' });
    expect(answerProblem(item, answered('🜁'.repeat(20_000)))).toBeNull();
    expect(answerProblem(item, answered('🜁'.repeat(20_001)))).toBe('too_long');
  });
});
