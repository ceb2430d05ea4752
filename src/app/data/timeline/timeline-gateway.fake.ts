import { AppFailure, type PlainErrorKind } from '../../core/errors/app-error';
import type { Entry, EntryPage } from '../../domain/timeline/timeline';
import { shownKinds, type TimelineQuery } from '../../domain/timeline/timeline-query';
import type { TimelineGateway } from './timeline-gateway';

/** A history in memory, newest first. */
export class FakeTimelineGateway implements Pick<TimelineGateway, keyof TimelineGateway> {
  entries: readonly Entry[] = [];
  failsWith: PlainErrorKind | null = null;

  page(
    _clientId: string,
    { shown }: TimelineQuery,
    _timeZone: string,
    after: Pick<Entry, 'id' | 'at'> | null = null,
    limit = 2,
  ): Promise<EntryPage> {
    if (this.failsWith) return Promise.reject(new AppFailure({ kind: this.failsWith }));
    const kinds: readonly string[] | null = shown && shownKinds[shown];
    const fitting = this.entries.filter(({ kind }) => !kinds || kinds.includes(kind));
    const from = after ? fitting.findIndex(({ id }) => id === after.id) + 1 : 0;
    const entries = fitting.slice(from, from + limit);
    return Promise.resolve({ entries, isLast: from + limit >= fitting.length });
  }
}
