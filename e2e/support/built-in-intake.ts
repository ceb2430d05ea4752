import { readFileSync } from 'node:fs';
import type {
  FormDefinition,
  FormItem,
  FormSection,
} from '../../src/app/domain/forms/definition.ts';

const file = new URL('../../supabase/forms/intake.json', import.meta.url);
const definition = JSON.parse(readFileSync(file, 'utf8')) as FormDefinition;

export const sections: readonly FormSection[] = definition.sections;

export const closing = definition.closing ?? '';

export function question(linkId: string): FormItem {
  const found = sections.flatMap(({ items }) => items).find((item) => item.linkId === linkId);
  if (!found) throw new Error(`The built-in intake has no question ${linkId}.`);
  return found;
}

/** The words on the screen for one value of a question. */
export function wordsFor(item: FormItem, value: string | number | boolean): string {
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  const option = item.answerOption?.find((one) => one.value === value);
  return option?.label ?? String(value);
}
