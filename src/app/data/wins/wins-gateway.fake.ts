import { AppFailure, type PlainErrorKind } from '../../core/errors/app-error';
import type { NewWin, Win, WinPage } from '../../domain/wins/win';
import { aWin } from './wins.builders';
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

  note({ requestId, words, visibility }: NewWin): Promise<void> {
    return this.write(() => {
      const noted = aWin({ kind: 'noted_win', id: requestId, words, visibility });
      this.wins = [noted, ...this.wins.filter(({ id }) => id !== requestId)];
    });
  }

  wordsOf(requestId: string): Promise<string | null> {
    return Promise.resolve(this.wins.find(({ id }) => id === requestId)?.words ?? null);
  }

  show(id: string, visibility: Win['visibility']): Promise<void> {
    return this.write(() => {
      this.wins = this.wins.map((win) => (win.id === id ? { ...win, visibility } : win));
    });
  }

  remove(id: string): Promise<void> {
    return this.write(() => {
      this.wins = this.wins.filter((win) => win.id !== id);
    });
  }

  private write(change: () => void): Promise<void> {
    if (this.failsWith) return Promise.reject(new AppFailure({ kind: this.failsWith }));
    change();
    return Promise.resolve();
  }
}
