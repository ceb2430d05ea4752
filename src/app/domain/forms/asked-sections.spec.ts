import { askedSections, isSettled, sectionOf, settledCount } from './asked-sections';
import type { FormDefinition } from './definition';
import { aChoice, anItem, answered, leftOut } from './forms.builders';

const followUp = anItem('why', {
  enableWhen: [{ question: 'known', operator: '=', answer: 'yes' }],
});
const form: FormDefinition = {
  sections: [
    { linkId: 'one', title: 'One', items: [aChoice('known', ['yes', 'no'])] },
    { linkId: 'two', title: 'Two', items: [followUp] },
  ],
};

describe('The sections of a form', () => {
  it('leave out a section in which nothing is asked', () => {
    const ids = (value: string) =>
      askedSections(form, { known: answered(value) }).map((section) => section.linkId);
    expect(ids('no')).toEqual(['one']);
    expect(ids('yes')).toEqual(['one', 'two']);
  });

  it('are found by a question of theirs', () => {
    expect(sectionOf(form.sections, 'why')?.linkId).toBe('two');
    expect(sectionOf(form.sections, 'missing')).toBeUndefined();
  });

  it('count what was answered, skipped or kept for the session, and nothing empty', () => {
    const items = ['a', 'b', 'c', 'd', 'e'].map((linkId) => anItem(linkId));
    const answers = {
      a: answered('x'),
      b: leftOut('skipped'),
      c: leftOut('live'),
      d: answered(''),
    };
    expect(settledCount({ linkId: 's', title: 'S', items }, answers)).toBe(3);
    expect(isSettled(anItem('e'), answers)).toBeFalse();
  });
});
