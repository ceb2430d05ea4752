import { answerWords } from './answer-words';
import { aChoice, anItem, answered, leftOut } from './forms.builders';

describe('An answer in words', () => {
  it('is the label of each option chosen', () => {
    const item = aChoice('q', ['a', 'b'], { type: 'multi' });
    expect(answerWords(item, answered(['b', 'a']))).toEqual(['Label of b', 'Label of a']);
  });

  it('is the bare value of an option that the form does not know', () => {
    expect(answerWords(aChoice('q', ['a']), answered('gone'))).toEqual(['gone']);
  });

  it('says yes and no, where on the scale, and what was written', () => {
    expect(answerWords(anItem('q', { type: 'boolean' }), answered(false))).toEqual(['No']);
    expect(answerWords(anItem('q', { type: 'scale', max: 7 }), answered(0))).toEqual(['0 of 7']);
    expect(answerWords(anItem('q', { type: 'scale' }), answered(3))).toEqual(['3 of 10']);
    expect(answerWords(anItem('q', { type: 'number' }), answered(1.5))).toEqual(['1.5']);
    expect(answerWords(anItem('q'), answered('my words'))).toEqual(['my words']);
  });

  it('is empty where nothing was answered', () => {
    expect(answerWords(anItem('q'), leftOut('skipped'))).toEqual([]);
    expect(answerWords(anItem('q'), undefined)).toEqual([]);
  });
});
