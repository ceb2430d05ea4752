import { inject, Injectable } from '@angular/core';
import { unwrap } from '../../core/errors/unwrap';
import { SupabaseApi } from '../../core/supabase/supabase-api';
import type { Entry, EntryPage } from '../../domain/timeline/timeline';
import { shownKinds, type TimelineQuery } from '../../domain/timeline/timeline-query';
import { plusDays } from '../../domain/calendar/day';
import { startOfDay } from '../../domain/calendar/start-of-day';
import { entryFrom } from './entry-rows';

export const timelinePage = 50;

/** A record's history, as far as the reader may see it: a coach and a client read different things. */
@Injectable({ providedIn: 'root' })
export class TimelineGateway {
  private readonly api = inject(SupabaseApi);

  /** Newest first, what comes before `after`. The query's days are days of the zone. */
  async page(
    clientId: string,
    query: TimelineQuery,
    timeZone: string,
    after: Pick<Entry, 'id' | 'at'> | null = null,
    limit = timelinePage,
  ): Promise<EntryPage> {
    const api = await this.api.client();
    const rows = unwrap(
      await api.rpc('timeline', {
        p_client_id: clientId,
        p_limit: limit,
        ...narrowed(query, timeZone),
        ...(after ? { p_after_at: after.at, p_after_id: after.id } : {}),
      }),
    );
    return { entries: rows.flatMap(entryFrom), isLast: rows.length < limit };
  }
}

function narrowed({ shown, words, from, to }: TimelineQuery, timeZone: string) {
  const start = from && startOfDay(from, timeZone);
  const dayBehind = to && plusDays(to, 1);
  const end = dayBehind && startOfDay(dayBehind, timeZone);
  // What can't be stored can't be found either.
  const sayable = words.replace(/[\0\p{Surrogate}]/gu, '').trim();
  return {
    ...(shown ? { p_kinds: [...shownKinds[shown]] } : {}),
    ...(sayable ? { p_words: sayable } : {}),
    ...(start ? { p_from: start.toISOString() } : {}),
    ...(end ? { p_to: end.toISOString() } : {}),
  };
}
