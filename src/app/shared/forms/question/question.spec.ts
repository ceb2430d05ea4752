import type { FormItem } from '../../../domain/forms';
import { QuestionHarness } from '../testing/question-harness';

const item = (partial: Partial<FormItem>): FormItem => ({
  linkId: 'q1',
  type: 'text',
  text: 'A question?',
  sensitivity: 'normal',
  allowPreferNotToSay: true,
  allowSayLive: true,
  ...partial,
});

const options = [
  { value: 'kids', label: 'Children' },
  { value: 'work', label: 'Work' },
  { value: 'none', label: 'None of these', exclusive: true },
];

describe('Question', () => {
  it('takes yes and no', async () => {
    const question = await QuestionHarness.of(item({ type: 'boolean' }));
    await question.choose('No');
    expect(question.last?.value).toBe(false);
    await question.choose('Yes');
    expect(question.last?.value).toBe(true);
  });

  it('takes one of several, and takes it back', async () => {
    const question = await QuestionHarness.of(item({ type: 'choice', answerOption: options }));
    await question.choose('Work');
    expect(question.last?.value).toBe('work');
    await question.press('Clear');
    expect(question.last?.state).toBeNull();
  });

  it('has arrow keys for one of several: the radios share one name, and no other question has it', async () => {
    const one = await QuestionHarness.of(item({ type: 'choice', answerOption: options }));
    const other = await QuestionHarness.of(item({ type: 'choice', answerOption: options }));
    const names = (question: QuestionHarness) =>
      new Set(question.all<HTMLInputElement>('.choice input').map(({ name }) => name));
    expect(names(one).size).toBe(1);
    expect(names(one)).not.toEqual(names(other));
  });

  it('takes several in the order of the form', async () => {
    const question = await QuestionHarness.of(item({ type: 'multi', answerOption: options }));
    await question.choose('Work');
    await question.choose('Children');
    expect(question.last?.value).toEqual(['kids', 'work']);
    await question.choose('Children');
    expect(question.last?.value).toEqual(['work']);
  });

  it('lets "None of these" stand alone', async () => {
    const question = await QuestionHarness.of(item({ type: 'multi', answerOption: options }));
    await question.choose('Work');
    await question.choose('None of these');
    expect(question.last?.value).toEqual(['none']);
    await question.choose('Children');
    expect(question.last?.value).toEqual(['kids']);
  });

  it('takes a step of a scale with named ends, and clears it', async () => {
    const scale = item({ type: 'scale', minLabel: 'Not at all', maxLabel: 'Completely' });
    const question = await QuestionHarness.of(scale);
    expect(question.text()).toContain('0, Not at all');
    expect(question.text()).toContain('10, Completely');
    await question.choose('0');
    expect(question.last?.value).toBe(0);
    await question.press('Clear the answer');
    expect(question.last?.state).toBeNull();
  });

  it('tells a step that was pressed from one that the arrow keys came by', async () => {
    const question = await QuestionHarness.of(item({ type: 'scale' }));
    const pressed = question.presses();
    question.key('0', 'ArrowRight');
    await question.choose('1');
    expect(question.last?.value).toBe(1);
    expect(pressed).toEqual([]);
    question.key('1', 'Enter');
    expect(pressed).toEqual([1]);
    question.release('1');
    await question.choose('4');
    expect(pressed).toEqual([1, 4]);
    // What stands there already is pressed as well.
    await question.choose('4');
    expect(pressed).toEqual([1, 4, 4]);
    question.key('7', 'Enter');
    expect(pressed).toEqual([1, 4, 4, 7]);
  });

  it('says which of how many it is, and what was chosen last time', async () => {
    const question = await QuestionHarness.of(item({ type: 'scale', minLabel: 'No' }));
    expect(question.text()).not.toContain('last time');
    await question.stands('2 of 8', 3);
    expect(question.all('legend')[0]?.textContent.trim()).toMatch(/^2 of 8\s+A question\?$/);
    expect(question.field('3').labels?.[0]?.textContent).toContain(', last time');
    expect(question.field('4').labels?.[0]?.textContent).not.toContain('last time');
  });

  it('takes words, and nothing when all are deleted', async () => {
    const question = await QuestionHarness.of(item({ type: 'longtext' }));
    await question.write('It began in winter.');
    expect(question.last?.value).toBe('It began in winter.');
    await question.write('');
    expect(question.last?.state).toBeNull();
  });

  it('takes a number, and keeps what is not one yet', async () => {
    const question = await QuestionHarness.of(item({ type: 'number' }));
    await question.write('2,5');
    expect(question.last?.value).toBe(2.5);
    expect(question.all<HTMLInputElement>('input.field')[0]?.value).toBe('2,5');
    await question.write('about six');
    expect(question.last?.value).toBe('about six');
  });

  it('takes a day in three fields, and keeps half of one', async () => {
    const question = await QuestionHarness.of(item({ type: 'date' }));
    await question.fill('Day', '7');
    expect(question.last?.value).toBe('--07');
    await question.fill('Month', '3');
    await question.fill('Year', '1985');
    expect(question.last?.value).toBe('1985-03-07');
    expect(question.field('Day').value).toBe('7');
  });

  it('shows half a day again after a reload', async () => {
    const half = { state: 'answered', value: '-03-07' } as const;
    const question = await QuestionHarness.of(item({ type: 'date' }), half);
    expect(question.field('Day').value).toBe('7');
    expect(question.field('Month').value).toBe('3');
    expect(question.field('Year').value).toBe('');
  });

  it('gives a text back when "prefer not to say" was a slip', async () => {
    const question = await QuestionHarness.of(item({ type: 'longtext' }));
    await question.write('A long story');
    await question.press('Prefer not to say');
    expect(question.last).toEqual({ state: 'skipped', value: null, visibility: 'coach' });
    await question.press('Prefer not to say');
    expect(question.last).toEqual({
      state: 'answered',
      value: 'A long story',
      visibility: 'coach',
    });
  });

  it('says what "rather say it live" means, and who sees it is then no question', async () => {
    const question = await QuestionHarness.of(item({}));
    await question.press('Rather say it live');
    expect(question.isPressed('Rather say it live')).toBeTrue();
    expect(question.text()).toContain('Your coach sees this topic, not an answer');
    expect(question.text()).not.toContain('can see this');
  });

  it('offers the ways out only where the form allows them', async () => {
    const plain = item({ allowPreferNotToSay: false, allowSayLive: false });
    const question = await QuestionHarness.of(plain);
    expect(question.buttons().join()).not.toContain('say');
  });

  it('lets the client choose who sees the answer, the coach by default', async () => {
    const question = await QuestionHarness.of(item({}));
    expect(question.text()).toContain('My coach can see this');
    await question.press('My coach can see this');
    await question.choose('Only me');
    expect(question.last?.visibility).toBe('only_me');
    expect(question.text()).toContain('Only I can see this');
    expect(question.text()).not.toContain('my partner');
  });

  it('does not talk about who sees a consent', async () => {
    const consent = item({ type: 'boolean', seenBy: { default: 'coach', fixed: true } });
    const question = await QuestionHarness.of(consent);
    expect(question.text()).not.toContain('can see this');
  });

  it('says that an answer is only the client’s where the form keeps it so', async () => {
    const own = item({ seenBy: { default: 'only_me', fixed: true } });
    const question = await QuestionHarness.of(own);
    expect(question.text()).toContain('Only I can see this');
    expect(question.buttons().join()).not.toContain('can see this');
  });

  it('ties an error to its field', async () => {
    const question = await QuestionHarness.of(item({ type: 'number' }));
    await question.say('Please write a number.');
    const field = question.all<HTMLInputElement>('input.field')[0];
    const id = field?.getAttribute('aria-describedby') ?? '';
    expect(field?.getAttribute('aria-invalid')).toBe('true');
    expect(question.all(`#${id}`)[0]?.textContent).toContain('Please write a number.');
  });

  it('says when the person has left it, so that it can be saved at once', async () => {
    const question = await QuestionHarness.of(item({}));
    const left = jasmine.createSpy();
    question.onLeft(left);
    question.leave();
    expect(left).toHaveBeenCalledTimes(1);
  });
});
