import vectors from '../../../../supabase/tests/fold-vectors.json';
import { cleanEmail, fold, hasWords, visible } from './fold';

describe('fold', () => {
  for (const [text, folded] of vectors.folded as [string, string][]) {
    it(`reads ${text} as ${folded}`, () => {
      expect(fold(text)).toBe(folded);
    });
  }

  for (const [text, typed, isFound] of vectors.found as [string, string, boolean][]) {
    it(`${isFound ? 'finds' : 'does not find'} ${text} by "${typed}"`, () => {
      expect(hasWords(text, typed)).toBe(isFound);
    });
  }

  for (const [typed, kept] of vectors.emails as [string, string][]) {
    it(`keeps ${typed} as ${kept}`, () => {
      expect(cleanEmail(typed)).toBe(kept);
    });
  }

  it('takes nothing out of a text but what nobody sees', () => {
    expect(visible('\ufeffZoë\u200b Å')).toBe('Zoë Å');
  });
});
