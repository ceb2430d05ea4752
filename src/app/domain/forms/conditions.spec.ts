import { aChoice, aForm, anItem, answered } from './forms.builders';
import { enabledLinkIds } from './conditions';

describe('What is asked', () => {
  it('follows an answer given in an earlier section', () => {
    const [first] = aForm(aChoice('z', ['yes', 'no'])).sections;
    const [second] = aForm(
      anItem('a', { enableWhen: [{ question: 'z', operator: '=', answer: 'yes' }] }),
    ).sections;
    const sections = [first, second].filter((section) => section !== undefined);
    expect(enabledLinkIds({ sections }, { z: answered('yes') })).toEqual(['z', 'a']);
    expect(enabledLinkIds({ sections }, { z: answered('no') })).toEqual(['z']);
  });

  it('is not mistaken for what every JavaScript object carries', () => {
    const form = aForm(
      anItem('toString'),
      anItem('b', { enableWhen: [{ question: 'toString', operator: 'exists', answer: true }] }),
    );
    expect(enabledLinkIds(form, {})).toEqual(['toString']);
  });
});
