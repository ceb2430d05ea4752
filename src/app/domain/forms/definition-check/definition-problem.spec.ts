import { aForm, anItem } from '../forms.builders';
import { definitionProblem } from './definition-problem';

const questions = (count: number) =>
  aForm(...Array.from({ length: count }, (_, place) => anItem(`q${String(place)}`)));

describe('Whether a form may be published', () => {
  it('allows two hundred questions and not one more', () => {
    expect(definitionProblem(questions(200))).toBeNull();
    expect(definitionProblem(questions(201))?.code).toBe('too_many');
  });

  it('allows 256 KB and not one byte more', () => {
    const empty = new TextEncoder().encode(JSON.stringify({ sections: [], note: '' })).length;
    const padded = (bytes: number) => ({ sections: [], note: 'x'.repeat(bytes - empty - 3) });
    expect(definitionProblem(padded(256 * 1024))?.code).toBe('not_a_form');
    expect(definitionProblem(padded(256 * 1024 + 1))?.code).toBe('too_large');
  });

  it('refuses text that the database could not keep', () => {
    expect(definitionProblem(aForm(anItem('q', { text: 'a\u0000' })))?.code).toBe('wrong_shape');
  });

  it('takes undefined for absent', () => {
    const form = { ...questions(1), closing: undefined };
    expect(definitionProblem(form)).toBeNull();
  });
});
