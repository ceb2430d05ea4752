import { cleanDocument } from '../../domain/notes/clean';
import type { Change, Preparation } from '../../domain/prepare/preparation';

type Prepared = Omit<Preparation, 'clientId' | 'keepInMind' | 'changes'> & {
  readonly changes: readonly ChangeRow[];
};

interface ChangeRow {
  readonly kind: Change['kind'];
  readonly id: string;
  readonly at: string;
  readonly details: object;
}

/** The function in the database names everything as the app does. */
export function preparationFrom(clientId: string, row: unknown, said: unknown): Preparation {
  const { changes, lastNote, ...rest } = row as Prepared;
  return {
    ...rest,
    clientId,
    lastNote: lastNote && { ...lastNote, body: cleanDocument(lastNote.body) },
    changes: changes.map(({ details, ...change }) => ({ ...details, ...change }) as Change),
    keepInMind: typeof said === 'string' && said.trim() !== '' ? said : null,
  };
}
