import { inject, type ResourceRef, resource } from '@angular/core';
import { AgreementsGateway } from '../../data/agreements/agreements-gateway';
import { type Past, SessionsGateway } from '../../data/sessions/sessions-gateway';
import type { Agreement } from '../../domain/agreements/agreement';
import type { SessionAfter } from '../../domain/sessions/session-outcome';

/** What a session left behind, as it is when the session comes. In an injection context. */
export function sessionOutcome(session: () => Past): ResourceRef<SessionAfter | undefined> {
  const [sessions, agreements] = [inject(SessionsGateway), inject(AgreementsGateway)];
  return resource({
    params: session,
    loader: async ({ params }) => {
      const outcome = await sessions.outcome(params);
      const [sent, ...noted] = await Promise.all([
        outcome.summaries.length > 0 ? agreements.shared(params.clientId, 'coach') : [],
        ...outcome.notes.map(({ id }) => agreements.ofNote(id)),
      ]);
      const ids = new Set(outcome.summaries.map(({ id }) => id));
      const about = sent.filter(({ place }) => ids.has(place.id));
      return { ...outcome, agreements: [...noted.flat(), ...inOtherWords(about, noted.flat())] };
    },
  });
}

/** What the client was sent and no note says, once where two summaries say it. */
function inOtherWords(sent: readonly Agreement[], noted: readonly Agreement[]) {
  const known = new Set(noted.map(({ text }) => text));
  return sent.filter(({ text }) => !known.has(text) && known.add(text));
}
