import { AppFailure, type PlainErrorKind } from '../../core/errors/app-error';
import type { CheckInPage, CheckInSummary } from '../../domain/check-ins/check-in';
import type { OwnCheckIn } from '../../domain/check-ins/last-time';
import type { CheckInSettings } from '../../domain/check-ins/standing';
import type { MyCheckInsGateway } from './my-check-ins-gateway';

/** Check-ins in memory, newest first; `failure` is thrown by every call while it is set. */
export class FakeMyCheckInsGateway implements Pick<MyCheckInsGateway, keyof MyCheckInsGateway> {
  readonly opened: string[] = [];
  /** Of whom a page was asked for. */
  readonly paged: string[] = [];
  readonly saved: CheckInSettings[] = [];
  failure: PlainErrorKind | null = null;
  /** The one before any. */
  lastSent: OwnCheckIn | null = null;
  /** Before which weeks one was looked for. */
  readonly lookedBefore: string[] = [];

  constructor(public checkIns: readonly CheckInSummary[] = []) {}

  open(clientId: string): Promise<string> {
    return this.reply(() => {
      this.opened.push(clientId);
      return `check-in-of-${clientId}`;
    });
  }

  page(clientId: string, before: string | null = null, limit = 2): Promise<CheckInPage> {
    return this.reply(() => {
      this.paged.push(clientId);
      const earlier = this.checkIns.filter(({ onDate }) => !before || onDate < before);
      const checkIns = earlier.slice(0, limit);
      const reached = checkIns.at(-1)?.onDate ?? null;
      return { checkIns, reached, isLast: earlier.length <= limit };
    });
  }

  lastSentBefore(_clientId: string, onDate: string): Promise<OwnCheckIn | null> {
    return this.reply(() => {
      this.lookedBefore.push(onDate);
      return this.lastSent;
    });
  }

  saveSettings(_clientId: string, settings: CheckInSettings): Promise<void> {
    return this.reply(() => void this.saved.push(settings));
  }

  private async reply<T>(make: () => T): Promise<T> {
    await Promise.resolve();
    if (this.failure) throw new AppFailure({ kind: this.failure });
    return make();
  }
}
