import { inSentence } from '../../domain/calendar/in-sentence';
import { longAgo } from '../../domain/calendar/long-ago';
import { relativeMoment } from '../../domain/calendar/moment-words';
import { isOver, type ListedClient } from '../../domain/clients/client';

interface Met {
  readonly next: string;
  readonly last: string;
}

/** When coach and client meet next, and met last. Nothing is said of a session to come once the work is over. */
export function metWords(client: ListedClient, timeZone: string | undefined, now: Date): Met {
  const { nextSessionAt: next, lastSessionAt: last } = client;
  return {
    next: next ? nextWords(next, timeZone, now) : isOver(client) ? '' : 'No session planned',
    last: last ? `Last met ${inSentence(longAgo(last, timeZone, now))}` : 'Not met yet',
  };
}

const nextWords = (at: string, timeZone: string | undefined, now: Date): string =>
  Date.parse(at) <= now.getTime() ? 'Session now' : relativeMoment(at, timeZone, now);
