import type { FormDefinition, FormItem } from '../forms';
import { type ReadableAnswer, readForm } from './sent-answers';

const item = (linkId: string, rest: Partial<FormItem> = {}): FormItem => ({
  linkId,
  type: 'text',
  text: `Question ${linkId}`,
  sensitivity: 'normal',
  ...rest,
});

const form = (...items: readonly FormItem[]): FormDefinition => ({
  sections: [{ linkId: 's', title: 'Section', items }],
});

const answer = (linkId: string, rest: Partial<ReadableAnswer> = {}): ReadableAnswer => ({
  linkId,
  state: 'answered',
  value: 'yes',
  visibility: 'coach',
  amendedAt: null,
  ...rest,
});

const live = (linkId: string): ReadableAnswer => ({
  linkId,
  state: 'live',
  visibility: 'coach',
  amendedAt: null,
});

const listed = (definition: FormDefinition, answers: readonly ReadableAnswer[]) =>
  readForm({ definition, answers, history: [] }).sections.flatMap(({ questions }) =>
    questions.map((question) => `${question.item.linkId} ${question.state}`),
  );

describe('an intake as the coach reads it', () => {
  const branching = form(
    item('a'),
    item('b', { enableWhen: [{ question: 'a', operator: '=', answer: 'yes' }] }),
    item('c', { enableWhen: [{ question: 'b', operator: '=', answer: 'yes' }] }),
  );

  it('says of a kept answer just what it says of a missing one', () => {
    expect(listed(form(item('a'), item('b')), [answer('a')])).toEqual([
      'a answered',
      'b unanswered',
    ]);
  });

  it('leaves out what a visible answer rules out, and what hangs on it', () => {
    expect(listed(branching, [answer('a', { value: 'no' })])).toEqual(['a answered']);
  });

  it('counts a skipped question as unanswered for those that follow', () => {
    expect(listed(branching, [{ ...live('a'), state: 'skipped' }])).toEqual(['a skipped']);
  });

  it('lists as not answered what an unseen answer may have opened', () => {
    expect(listed(branching, [])).toEqual(['a unanswered', 'b unanswered', 'c unanswered']);
  });

  it('shows an answer even where the one it hangs on is not to be seen', () => {
    expect(listed(branching, [answer('c')])).toContain('c answered');
  });

  it('says nothing of the safety questions unless the client let an answer be read', () => {
    const safety = form(
      item('s1', { sensitivity: 'safety' }),
      item('s2', { sensitivity: 'safety' }),
    );
    expect(listed(safety, [])).toEqual([]);
    expect(listed(safety, [answer('s2')])).toEqual(['s2 answered']);
  });

  it('leaves out a section of which nothing is listed', () => {
    const definition = form(item('s1', { sensitivity: 'safety' }));
    expect(readForm({ definition, answers: [], history: [] }).sections).toEqual([]);
  });

  it('collects what the client would rather say live, in the order of the form', () => {
    const { topics } = readForm({
      definition: form(item('a'), item('b'), item('c')),
      answers: [live('c'), answer('b'), live('a')],
      history: [],
    });
    expect(topics.map(({ text }) => text)).toEqual(['Question a', 'Question c']);
  });

  it('marks a section that asks about safety, and its topics, as not for paper', () => {
    const { sections, topics } = readForm({
      definition: form(item('s1', { sensitivity: 'safety' }), item('b')),
      answers: [live('b')],
      history: [],
    });
    expect(sections.map(({ asksAboutSafety }) => asksAboutSafety)).toEqual([true]);
    expect(topics.map(({ isPrinted }) => isPrinted)).toEqual([false]);
  });

  it('keeps earlier words beside an amended answer, newest first', () => {
    const earlier = (replacedAt: string) =>
      ({ linkId: 'a', state: 'answered', value: replacedAt, replacedAt }) as const;
    const answers = readForm({
      definition: form(item('a')),
      answers: [answer('a', { amendedAt: '2026-11-05T10:00:00Z' })],
      history: [earlier('2026-11-03T10:00:00Z'), earlier('2026-11-05T10:00:00Z')],
    });
    const [question] = answers.sections[0]?.questions ?? [];
    expect(question?.earlier.map(({ value }) => value)).toEqual([
      '2026-11-05T10:00:00Z',
      '2026-11-03T10:00:00Z',
    ]);
  });
});
