import { aDocument } from '../../data/notes/notes.builders';
import { documentText } from '../../domain/notes/document';
import { merged } from './merged';

describe('two documents', () => {
  it('become one that says all that both said, and the same thing once', () => {
    const one = aDocument('Focus', 'From the tablet', 'Next time');
    const other = aDocument('Focus', 'From the laptop', 'Next time');
    expect(documentText(merged(one, other))).toBe(
      'Focus\nFrom the tablet\nFrom the laptop\nNext time',
    );
  });

  it('lose nothing, and take no time, where they have little in common', () => {
    const long = (word: string) =>
      aDocument(...Array.from({ length: 1000 }, (_, at) => `${word} ${at}`));
    const began = performance.now();
    expect(merged(long('before'), long('after')).content).toHaveSize(2000);
    expect(performance.now() - began).toBeLessThan(2000);
  });
});
