import type { Progress } from '../../domain/progress/progress';

type Row = Omit<Progress, 'everyWeeks'>;

/** The function in the database names everything as the app does. */
export function progressFrom(row: unknown, plan: unknown): Progress {
  const { everyWeeks } = (plan ?? {}) as { readonly everyWeeks?: number };
  return { ...(row as Row), everyWeeks: everyWeeks ?? 1 };
}
