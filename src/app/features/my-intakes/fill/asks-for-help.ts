import type { FormItem } from '../../../domain/forms';
import type { Reply } from '../../../domain/answers/reply';

/** The option of the built-in intake that asks for confidential services; it belongs to no rule of the safe path. */
const showServices = 'res';

/** Whether this answer opens the crisis panel at once. */
export function asksForHelp({ safety }: FormItem, { value }: Reply): boolean {
  if (!safety) return false;
  const opens = [...(safety.crisis ?? []), showServices];
  const given: readonly unknown[] = Array.isArray(value) ? (value as readonly unknown[]) : [value];
  return given.some((one) => opens.some((option) => option === one));
}
