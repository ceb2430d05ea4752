import type { FormItem } from '../forms';
import { isDimension } from './questions';

/** Questions in the order of the form, or with the small win before all others, for who likes to begin with it. */
export function inLikedOrder(items: readonly FormItem[], isWinFirst: boolean): readonly FormItem[] {
  if (!isWinFirst) return items;
  const isWin = ({ role }: FormItem) => role === 'win';
  return [...items.filter(isWin), ...items.filter((item) => !isWin(item))];
}

/** What is asked on one screen after another: a dimension each, and what is left together at the end. */
export function screensOf(
  items: readonly FormItem[],
  isWinFirst: boolean,
): readonly (readonly FormItem[])[] {
  const isAlone = (item: FormItem) => isDimension(item) || (isWinFirst && item.role === 'win');
  const alone = inLikedOrder(items, isWinFirst).filter(isAlone);
  const together = items.filter((item) => !isAlone(item));
  return [...alone.map((item) => [item]), ...(together.length > 0 ? [together] : [])];
}

/** Where somebody who comes back goes on: behind the last screen on which they answered something. */
export function screenToGoOnAt(
  screens: readonly (readonly FormItem[])[],
  isAnswered: (item: FormItem) => boolean,
): number {
  const last = screens.map((items) => items.some(isAnswered)).lastIndexOf(true);
  return Math.max(0, Math.min(last + 1, screens.length - 1));
}
