import type { FormItem } from '../../domain/forms';
import { answerText, valueText } from './answer-text';
import { problemText } from './problem-text';

const item = (partial: Partial<FormItem>): FormItem => ({
  linkId: 'q1',
  type: 'text',
  text: 'A question?',
  sensitivity: 'normal',
  ...partial,
});
const answerOption = [
  { value: 'a', label: 'Apples' },
  { value: 'b', label: 'Bread' },
];

describe('An answer in words', () => {
  it('reads every kind as a person says it', () => {
    expect(valueText(item({ type: 'boolean' }), false)).toBe('No');
    expect(valueText(item({ type: 'choice', answerOption }), 'b')).toBe('Bread');
    expect(valueText(item({ type: 'multi', answerOption }), ['a', 'b'])).toBe('Apples, Bread');
    expect(valueText(item({ type: 'scale', max: 7 }), 3)).toBe('3 of 7');
    expect(valueText(item({ type: 'number' }), 2.5)).toBe('2.5');
    expect(valueText(item({ type: 'date' }), '1985-03-07')).toBe('7 March 1985');
    expect(valueText(item({ type: 'longtext' }), 'Two\nlines')).toBe('Two\nlines');
  });

  it('shows an option that is no longer offered by its stored value', () => {
    expect(valueText(item({ type: 'choice', answerOption }), 'gone')).toBe('gone');
  });

  it('tells the ways out from silence', () => {
    expect(answerText(item({}), { state: 'skipped' })).toBe('Prefer not to say');
    expect(answerText(item({}), { state: 'live' })).toBe('Rather say it live');
    expect(answerText(item({}), null)).toBe('Not answered');
  });
});

describe('What is wrong with an answer', () => {
  it('says how to put it right', () => {
    expect(problemText(item({ type: 'number' }), 'wrong_type')).toContain('a number');
    expect(problemText(item({ type: 'date' }), 'wrong_type')).toContain('a day that exists');
    expect(problemText(item({ type: 'number', min: 1, max: 9 }), 'out_of_range')).toContain(
      'between 1 and 9',
    );
    expect(problemText(item({ maxLength: 1000 }), 'too_long')).toContain('1,000 characters');
  });
});
