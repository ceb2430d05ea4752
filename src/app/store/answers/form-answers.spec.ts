import { aStoredAnswer } from '../../data/answers/answers.builders';
import { aDefinition, anItem } from '../../data/assignments/assignments.builders';
import type { AnswerState, AnswerValue, Visibility } from '../../domain/forms';
import type { Reply } from '../../domain/answers/reply';
import { canKeepBoth, type KeptEntry } from '../../domain/answers/entry';
import { FormAnswers } from './form-answers';

const reply = (
  value: AnswerValue | null,
  visibility: Visibility = 'coach',
  state: AnswerState | null = 'answered',
): Reply => ({ state, value, visibility });

const story = anItem({ linkId: 'q08', maxLength: 40 });
const partner = anItem({
  linkId: 'q11',
  type: 'choice',
  required: true,
  answerOption: [
    { value: 'single', label: 'Single' },
    { value: 'cohab', label: 'Partnered' },
  ],
});
const years = anItem({
  linkId: 'q12',
  type: 'number',
  enableWhen: [{ question: 'q11', operator: '=', answer: 'cohab' }],
});
const adult = anItem({ linkId: 'q05', type: 'boolean', mustBe: true });

const formAnswers = (...stored: Parameters<typeof aStoredAnswer>[0][]) =>
  new FormAnswers(aDefinition(story, partner, years, adult), stored.map(aStoredAnswer));

/** What a closed tab left of a text that it made from `base`, with what it had sent of it. */
const kept = (mine: string, base: string, revision: number, ...sent: string[]): KeptEntry => ({
  reply: reply(mine),
  stored: reply(base),
  revision,
  heardAt: 1,
  sent: sent.map((words) => reply(words)),
});

const asked = (answers: FormAnswers) => answers.sections()[0]?.items.map(({ linkId }) => linkId);

describe('FormAnswers', () => {
  it('opens with what the server has, and nothing to save', () => {
    const answers = formAnswers({ linkId: 'q08', value: 'Hello', revision: 3 });
    expect(answers.reply('q08').value).toBe('Hello');
    expect(answers.changes()).toEqual([]);
    expect(answers.unsaved()).toEqual({});
  });

  it('saves a change against the revision it was made from', () => {
    const answers = formAnswers({ linkId: 'q08', value: 'Hello', revision: 3 });
    answers.answer('q08', reply('Hello again'));
    expect(answers.changes()).toEqual([{ linkId: 'q08', ...reply('Hello again'), revision: 3 }]);
  });

  it('asks a question only while its condition holds', () => {
    const answers = formAnswers();
    expect(asked(answers)).toEqual(['q08', 'q11', 'q05']);
    answers.answer('q11', reply('cohab'));
    expect(asked(answers)).toEqual(['q08', 'q11', 'q12', 'q05']);
  });

  it('keeps what cannot be saved yet on the device, and says so at its question', () => {
    const answers = formAnswers();
    answers.answer('q12', reply('about six'));
    expect(answers.errorCode('q12')).toBe('wrong_type');
    expect(answers.changes()).toEqual([]);
    expect(answers.unsaved()['q12']?.reply.value).toBe('about six');
  });

  it('keeps a text that is too long, and saves it once it is shorter', () => {
    const answers = formAnswers();
    answers.answer('q08', reply('x'.repeat(41)));
    expect(answers.errorCode('q08')).toBe('too_long');
    expect(Object.keys(answers.unsaved())).toEqual(['q08']);
    answers.answer('q08', reply('short'));
    expect(answers.changes().length).toBe(1);
  });

  it('saves a no that keeps the form from being sent, and says so', () => {
    const answers = formAnswers({ linkId: 'q05', value: true, revision: 1 });
    answers.answer('q05', reply(false));
    expect(answers.changes()).toEqual([{ linkId: 'q05', ...reply(false), revision: 1 }]);
    expect(answers.problems()).toContain({ linkId: 'q05', code: 'must_agree' });
  });

  it('does not lose what is typed while an earlier version is on its way', () => {
    const answers = formAnswers();
    answers.answer('q08', reply('One'));
    answers.answer('q08', reply('One, two'));
    answers.take([{ outcome: 'saved', stored: aStoredAnswer({ value: 'One', revision: 1 }) }]);
    expect(answers.reply('q08').value).toBe('One, two');
    expect(answers.changes()[0]?.revision).toBe(1);
  });

  it('shows a topic to say live to the coach, and goes back to only me without it', () => {
    const answers = formAnswers();
    answers.answer('q08', reply(null, 'only_me', 'live'));
    expect(answers.changes()[0]?.visibility).toBe('coach');
    expect(answers.reply('q08').visibility).toBe('only_me');
  });

  it('keeps what follows from a kept answer, which would tell it, until the person opens it', () => {
    const answers = formAnswers();
    answers.answer('q11', reply('cohab', 'only_me'));
    expect(answers.reply('q12').visibility).toBe('only_me');
    answers.answer('q12', reply(7, 'coach'));
    expect(answers.reply('q12').visibility).toBe('coach');
  });

  it('still keeps what follows when the form is opened again', () => {
    const kept = { linkId: 'q11', value: 'cohab', visibility: 'only_me' } as const;
    expect(formAnswers(kept).reply('q12').visibility).toBe('only_me');
    const opened = formAnswers(kept, { linkId: 'q12', value: 7, visibility: 'coach' });
    expect(opened.reply('q12').visibility).toBe('coach');
  });

  describe('with the same answer changed on another device', () => {
    const theirs = aStoredAnswer({ value: 'Theirs', visibility: 'only_me', revision: 5 });
    let answers: FormAnswers;

    beforeEach(() => {
      answers = formAnswers({ value: 'Before', revision: 4 });
      answers.answer('q08', reply('Mine'));
      answers.take([{ outcome: 'conflict', stored: theirs }]);
    });

    it('holds both until the person chooses, and goes on with the other answers', () => {
      answers.answer('q11', reply('single'));
      expect(answers.conflicts()).toEqual(['q08']);
      expect(answers.changes().map(({ linkId }) => linkId)).toEqual(['q11']);
      expect(Object.keys(answers.unsaved())).toEqual(['q08', 'q11']);
    });

    it('keeps mine', () => {
      answers.settle('q08', 'mine');
      expect(answers.changes()).toEqual([{ linkId: 'q08', ...reply('Mine'), revision: 5 }]);
    });

    it('keeps the other with who sees it, and has nothing left to save', () => {
      answers.settle('q08', 'theirs');
      expect(answers.reply('q08')).toEqual(reply('Theirs', 'only_me'));
      expect(answers.changes()).toEqual([]);
      expect(answers.conflicts()).toEqual([]);
    });

    it('keeps both, one after the other', () => {
      expect(canKeepBoth(story, answers.entry('q08'))).toBeTrue();
      answers.settle('q08', 'both');
      expect(answers.reply('q08').value).toBe('Theirs\n\nMine');
      expect(answers.changes()[0]?.revision).toBe(5);
    });
  });

  it('goes on after a closed tab from the revision that was known then', () => {
    const answers = formAnswers({ value: 'Newer', revision: 6 });
    answers.restore({ q08: kept('Typed on the bus', 'Older', 5) });
    expect(answers.reply('q08').value).toBe('Typed on the bus');
    expect(answers.changes()[0]?.revision).toBe(5);
  });

  it('has nothing to do when the closed tab’s words had arrived after all', () => {
    const answers = formAnswers({ value: 'Arrived', revision: 6 });
    answers.restore({ q08: kept('Arrived', 'Older', 5) });
    expect(answers.unsaved()).toEqual({});
  });

  it('takes over what another device wrote, but not into what is being typed here', () => {
    const answers = formAnswers({ value: 'Old', revision: 1 });
    answers.answer('q11', reply('single'));
    answers.refresh([
      aStoredAnswer({ value: 'New', revision: 2 }),
      aStoredAnswer({ linkId: 'q11', value: 'cohab', revision: 1 }),
    ]);
    expect(answers.reply('q08').value).toBe('New');
    expect(answers.reply('q11').value).toBe('single');
  });

  it('is not set back by an answer that was read before the latest save, or before a later reading', () => {
    const answers = formAnswers({ value: 'Old', revision: 3 });
    const [first, second, third] = [answers.asking(), answers.asking(), answers.asking()];
    answers.refresh([aStoredAnswer({ value: 'Newer', revision: 2 })], second);
    answers.refresh([aStoredAnswer({ value: 'Old', revision: 3 })], first);
    expect(answers.reply('q08').value).toBe('Newer');
    answers.take([{ outcome: 'saved', stored: aStoredAnswer({ value: 'Saved', revision: 1 }) }]);
    answers.refresh([aStoredAnswer({ value: 'Newer', revision: 2 })], third);
    expect(answers.entry('q08').revision).toBe(1);
  });

  describe('when an answer of the server was lost', () => {
    let answers: FormAnswers;

    beforeEach(() => {
      answers = formAnswers({ value: 'Before', revision: 4 });
      answers.answer('q08', reply('Sent, and more'));
      answers.asking(answers.changes());
    });

    const meets = (value: string) =>
      answers.take([{ outcome: 'conflict', stored: aStoredAnswer({ value, revision: 5 }) }]);

    it('takes its own earlier words for its own, and goes on from them', () => {
      answers.answer('q08', reply('Other words since'));
      meets('Sent, and more');
      expect(answers.conflicts()).toEqual([]);
      expect(answers.changes()).toEqual([
        { linkId: 'q08', ...reply('Other words since'), revision: 5 },
      ]);
    });

    it('asks again although the words were taken back: they may have arrived', () => {
      answers.answer('q08', reply('Before'));
      expect(answers.changes()[0]?.value).toBe('Before');
      meets('Sent, and more');
      expect(answers.changes()[0]).toEqual(
        jasmine.objectContaining({ value: 'Before', revision: 5 }),
      );
    });

    it('knows them again after the tab was closed', () => {
      const next = formAnswers({ value: 'Sent, and more', revision: 5 });
      next.restore(answers.unsaved());
      expect(next.changes()).toEqual([]);
      answers.answer('q08', reply('Other words since'));
      next.restore(answers.unsaved());
      next.take([
        { outcome: 'conflict', stored: aStoredAnswer({ value: 'Sent, and more', revision: 5 }) },
      ]);
      expect(next.conflicts()).toEqual([]);
    });

    it('still holds both versions where another device wrote', () => {
      meets('Theirs');
      expect(answers.conflicts()).toEqual(['q08']);
    });
  });

  it('lets an answer go that was asked for before the latest one came', () => {
    const answers = formAnswers({ value: 'One', revision: 1 });
    const asked = answers.asking();
    answers.answer('q08', reply(null, 'coach', null));
    const none = { state: null, value: null, revision: 0 } as const;
    answers.take([{ outcome: 'saved', stored: aStoredAnswer(none) }]);
    answers.refresh([aStoredAnswer({ value: 'One', revision: 1 })], asked);
    expect(answers.reply('q08').value).toBeNull();
  });
});
