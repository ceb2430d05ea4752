import { cleanDocument } from '../../domain/notes/clean';
import {
  type NotedRow,
  notedAgreement,
  sharedAgreement,
  type SharedRow,
} from '../agreements/agreement-rows';
import type { Change, Preparation } from '../../domain/prepare/preparation';

type Given = 'clientId' | 'keepInMind' | 'changes' | 'agreements' | 'sharedAgreements';
type Prepared = Omit<Preparation, Given> & {
  readonly changes: readonly ChangeRow[];
  readonly agreements: readonly NotedRow[];
  readonly sharedAgreements: readonly SharedRow[];
};

interface ChangeRow {
  readonly kind: Change['kind'];
  readonly id: string;
  readonly at: string;
  readonly details: object;
}

/** The function in the database names everything as the app does, but for agreements, which others give too. */
export function preparationFrom(clientId: string, row: unknown, said: unknown): Preparation {
  const { changes, lastNote, agreements, sharedAgreements, ...rest } = row as Prepared;
  return {
    ...rest,
    clientId,
    agreements: agreements.map(notedAgreement),
    sharedAgreements: sharedAgreements.map((one) => sharedAgreement(one, 'coach')),
    lastNote: lastNote && { ...lastNote, body: cleanDocument(lastNote.body) },
    changes: changes.map(({ details, ...change }) => ({ ...details, ...change }) as Change),
    keepInMind: typeof said === 'string' && said.trim() !== '' ? said : null,
  };
}
