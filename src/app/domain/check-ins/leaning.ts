import { type Answers, canChooseVisibility, type FormItem, type Visibility } from '../forms';

/**
 * Who sees the whole of a check-in so far: kept, once everything answered is kept. What is answered next is then
 * kept as well, also after the page was closed.
 */
export function leaningOf(items: Iterable<FormItem>, answers: Answers): Visibility {
  const chosen = [...items]
    .filter(canChooseVisibility)
    .flatMap(({ linkId }) => answers[linkId] ?? []);
  const isKept = chosen.length > 0 && chosen.every(({ visibility }) => visibility === 'only_me');
  return isKept ? 'only_me' : 'coach';
}
