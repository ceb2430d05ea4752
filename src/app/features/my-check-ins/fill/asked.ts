import { isAskedOf } from '../../../domain/check-ins/questions';
import type { FormItem } from '../../../domain/forms';
import type { FormAnswers } from '../../../store/answers/form-answers';

/** The questions of a check-in by whether a client who chose these is asked them. */
export function byAsking(
  answers: FormAnswers,
  optedIn: readonly string[],
): { readonly asked: readonly FormItem[]; readonly offered: readonly FormItem[] } {
  const all = answers.sections().flatMap(({ items }) => items);
  const isAsked = (item: FormItem) =>
    isAskedOf(item, optedIn, answers.reply(item.linkId).state !== null);
  return { asked: all.filter(isAsked), offered: all.filter((item) => !isAsked(item)) };
}
