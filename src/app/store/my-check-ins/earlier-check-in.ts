import { inject, Injectable } from '@angular/core';
import { MyCheckInsGateway } from '../../data/my-check-ins/my-check-ins-gateway';
import type { AssignedForm } from '../../domain/assignments/assignment';
import { valuesInTheSameWords } from '../../domain/check-ins/last-time';

/** What a client said in the check-in before one of their own. Throws AppFailure. */
@Injectable({ providedIn: 'root' })
export class EarlierCheckIn {
  private readonly gateway = inject(MyCheckInsGateway);

  /** By question, as far as it was asked in the same words. Nothing, before the first. */
  async valuesBefore({
    clientId,
    onDate,
    definition,
  }: AssignedForm): Promise<Readonly<Record<string, number>>> {
    const before = onDate === null ? null : await this.gateway.lastSentBefore(clientId, onDate);
    return before ? valuesInTheSameWords(before, definition) : {};
  }
}
