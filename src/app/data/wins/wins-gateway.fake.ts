import { AppFailure, type PlainErrorKind } from '../../core/errors/app-error';
import type { Win, WinPage } from '../../domain/wins/win';
import type { WinsGateway } from './wins-gateway';

/** Wins in memory, newest first. */
export class FakeWinsGateway implements Pick<WinsGateway, keyof WinsGateway> {
  wins: readonly Win[] = [];
  failsWith: PlainErrorKind | null = null;

  page(
    _clientId: string,
    after: Pick<Win, 'id' | 'at'> | null = null,
    limit = 2,
  ): Promise<WinPage> {
    if (this.failsWith) return Promise.reject(new AppFailure({ kind: this.failsWith }));
    const from = after ? this.wins.findIndex(({ id }) => id === after.id) + 1 : 0;
    const wins = this.wins.slice(from, from + limit);
    return Promise.resolve({ wins, isLast: from + limit >= this.wins.length });
  }
}
