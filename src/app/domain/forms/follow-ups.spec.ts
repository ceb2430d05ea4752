import { followUps } from './follow-ups';
import { aForm, anItem } from './forms.builders';

describe('followUps', () => {
  it('finds what is asked because of an answer, and what is asked because of that', () => {
    const asks = (question: string) => ({
      enableWhen: [{ question, operator: 'exists' as const, answer: true }],
    });
    const form = aForm(anItem('a'), anItem('b', asks('a')), anItem('c', asks('b')), anItem('d'));
    expect(followUps(form, 'a').map(({ linkId }) => linkId)).toEqual(['b', 'c']);
    expect(followUps(form, 'd')).toEqual([]);
  });
});
