import type { AnswerValue } from '../../../domain/forms';
import { plainDigits, readNumber } from '../../../domain/words/number';

/**
 * What a person writes into number and date fields. What can't be understood yet is kept as the text it is,
 * so that nothing typed is dropped; the form rules then call it `wrong_type`.
 */
export function numberFrom(text: string): AnswerValue | null {
  if (text.trim() === '') return null;
  const number = readNumber(text);
  return Number.isFinite(number) ? number : text;
}

/** Day, month and year as they are written. */
export interface DateParts {
  readonly day: string;
  readonly month: string;
  readonly year: string;
}

const noDay: DateParts = { day: '', month: '', year: '' };

export function dayFrom({ day, month, year }: DateParts): string | null {
  if (!day && !month && !year) return null;
  return plainDigits([year, padded(month), padded(day)].join('-'));
}

export function partsOf(value: AnswerValue | null): DateParts {
  if (typeof value !== 'string') return noDay;
  const [year = '', month = '', ...rest] = value.split('-');
  return { day: bare(rest.join('-')), month: bare(month), year };
}

const padded = (text: string): string => (text ? text.padStart(2, '0') : '');
const bare = (text: string): string => text.replace(/^0+(?=\d)/, '');
