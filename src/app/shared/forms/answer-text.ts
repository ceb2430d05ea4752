import {
  type AnswerState,
  type AnswerValue,
  type FormItem,
  isCalendarDay,
  scaleBounds,
  type Visibility,
} from '../../domain/forms';
import { dayInWords } from '../../domain/calendar/day-words';

/** An answer's value in words; nothing for no value. A retired option is shown by its stored value. */
export function valueText(item: FormItem, value: AnswerValue | null | undefined): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  if (typeof value === 'number') return numberText(item, value);
  if (typeof value !== 'string') return value.map((one) => labelOf(item, one)).join(', ');
  if (item.type === 'choice') return labelOf(item, value);
  return item.type === 'date' && isCalendarDay(value) ? dayInWords(value) : value;
}

function numberText(item: FormItem, value: number): string {
  return item.type === 'scale' ? `${value} of ${scaleBounds(item).max}` : String(value);
}

const labelOf = (item: FormItem, value: string): string =>
  item.answerOption?.find((option) => option.value === value)?.label ?? value;

const waysOut: Readonly<Record<Exclude<AnswerState, 'answered'>, string>> = {
  skipped: 'Prefer not to say',
  live: 'Rather say it live',
};

interface Said {
  readonly state: AnswerState | null;
  readonly value?: AnswerValue | null;
}

/** An answer in words, whatever its state. */
export function answerText(item: FormItem, answer: Said | null | undefined): string {
  if (!answer?.state) return 'Not answered';
  return answer.state === 'answered' ? valueText(item, answer.value) : waysOut[answer.state];
}

const readers: Readonly<Record<Visibility, string>> = {
  only_me: 'only me',
  coach: 'my coach',
  coach_and_partner: 'my coach and my partner',
};

/** Who can see it, in the client's words, within a sentence. */
export const readerText = (visibility: Visibility): string => readers[visibility];

const readingSentences: Readonly<Record<Visibility, string>> = {
  only_me: 'Only I can see this',
  coach: 'My coach can see this',
  coach_and_partner: 'My coach and my partner can see this',
};

/** Who can see it, in the client's words, as a sentence of its own. */
export const readersSentence = (visibility: Visibility): string => readingSentences[visibility];
