import type { Answers } from './definition';
import { aChoice, aForm, anItem, answered, leftOut } from './forms.builders';
import { liveTopics, readingGroups } from './reading';

const form = aForm(
  aChoice('known', ['yes', 'no']),
  anItem('why', { enableWhen: [{ question: 'known', operator: '=', answer: 'yes' }] }),
  anItem('secret', { seenBy: { default: 'only_me', fixed: true } }),
  anItem('open'),
);

const states = (answers: Answers) =>
  readingGroups(form, answers).flatMap(({ entries }) =>
    entries.map(({ item, state }) => `${item.linkId} ${state}`),
  );

describe('A sent form as the coach reads it', () => {
  it('shows what was not answered and what was kept alike, and questions not asked not at all', () => {
    expect(states({})).toEqual(['known none', 'open none']);
    expect(states({ known: answered('no') })).toEqual(['known answered', 'open none']);
    expect(states({ known: answered('yes') })).toEqual(['known answered', 'why none', 'open none']);
  });

  it('shows an answer whose condition the coach can not see', () => {
    expect(states({ why: answered('because') })).toEqual([
      'known none',
      'why answered',
      'open none',
    ]);
  });

  it('never lists a question that only the client sees', () => {
    expect(states({ open: leftOut('skipped') })).not.toContain('secret none');
  });

  it('gathers what the client would rather talk about', () => {
    const topics = liveTopics(form, { open: leftOut('live'), known: answered('yes') });
    expect(topics.map((item) => item.linkId)).toEqual(['open']);
  });
});
