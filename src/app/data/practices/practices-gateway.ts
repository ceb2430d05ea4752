import { inject, Injectable } from '@angular/core';
import { AppFailure } from '../../core/errors/app-error';
import { unwrap, unwrapMaybe } from '../../core/errors/unwrap';
import { SupabaseApi } from '../../core/supabase/supabase-api';
import { isRecordId } from '../../domain/clients/record-id';
import type { PracticeAssignment, ProgrammeAssignment } from '../../domain/practices/assignment';
import type { Consideration } from '../../domain/practices/consideration';
import type {
  FollowedPage,
  FollowedPractice,
  FollowedQuery,
} from '../../domain/practices/followed-practice';
import type { GivenBefore } from '../../domain/practices/given-before';
import type { PracticeText } from '../../domain/library-practices/library-practice';
import type { Practice } from '../../domain/practices/practice';
import { practiceJson, practiceTextFrom } from '../library-practices/practice-rows';
import {
  considerationFrom,
  followedFrom,
  givenBeforeFrom,
  practiceArguments,
} from './practice-rows';

export const followedPageSize = 50;
const textColumns =
  'title, category, participants, minutes, rule, times, steps, notice, not_when, timers, pace, tier, cautions';

/** Where a list goes on. */
export type AfterPractice = Pick<FollowedPractice, 'assignedAt' | 'id'>;

/** What a coach gives their clients to try. What is another coach's is not found. Throws AppFailure. */
@Injectable({ providedIn: 'root' })
export class PracticesGateway {
  private readonly api = inject(SupabaseApi);

  /** Worked out from nothing but what the coach may read. */
  async considerations(
    clientId: string,
    libraryPracticeId: string,
  ): Promise<readonly Consideration[]> {
    const api = await this.api.client();
    const ids = { p_client_id: clientId, p_library_practice_id: libraryPracticeId };
    return unwrap(await api.rpc('considerations', ids)).map(considerationFrom);
  }

  /** The one used last first. Of another coach's client, what was given to them is never. */
  async givenBefore(clientId: string): Promise<readonly GivenBefore[]> {
    const api = await this.api.client();
    const rows = unwrap(await api.rpc('given_before', { p_client_id: clientId }));
    return rows.map(givenBeforeFrom);
  }

  /** The same request id again gives nothing twice. The id of the practice. */
  async assign(requestId: string, assignment: PracticeAssignment): Promise<string> {
    const api = await this.api.client();
    const { sessionId, libraryPracticeId, text, endsOn } = assignment;
    const result = await api.rpc('assign_practice', {
      ...practiceArguments(assignment),
      p_request_id: requestId,
      p_library_practice_id: libraryPracticeId,
      // The generated types do not know that it may be none.
      p_session_id: sessionId as unknown as string,
      p_practice: practiceJson(text),
      ...(endsOn ? { p_ends_on: endsOn } : {}),
    });
    return unwrap(result);
  }

  /** All steps at once, each with its own opening. The id of the run. */
  async assignProgramme(requestId: string, assignment: ProgrammeAssignment): Promise<string> {
    const api = await this.api.client();
    const result = await api.rpc('assign_programme', {
      ...practiceArguments(assignment),
      p_request_id: requestId,
      p_programme_id: assignment.programmeId,
    });
    return unwrap(result);
  }

  /** Throws `conflict` where the client was faster. Gives the new revision. */
  async withdraw({ id, revision }: Pick<Practice, 'id' | 'revision'>): Promise<number> {
    const api = await this.api.client();
    return unwrap(await api.rpc('withdraw_practice', { p_practice_id: id, p_revision: revision }));
  }

  /** Opens a step that waits for the coach. */
  async release(practiceId: string): Promise<void> {
    const api = await this.api.client();
    unwrapMaybe(await api.rpc('release_practice', { p_practice_id: practiceId }));
  }

  /** Newest first. */
  async followed(
    { clientId, statuses }: FollowedQuery,
    after: AfterPractice | null,
    limit = followedPageSize,
  ): Promise<FollowedPage> {
    if (clientId !== null && !isRecordId(clientId)) throw new AppFailure({ kind: 'not_found' });
    const api = await this.api.client();
    const result = await api.rpc('followed_practices', {
      p_statuses: [...statuses],
      p_limit: limit,
      ...(clientId ? { p_client_id: clientId } : {}),
      ...(after ? { p_after_at: after.assignedAt, p_after_id: after.id } : {}),
    });
    const rows = unwrap(result);
    return { practices: rows.map(followedFrom), isLast: rows.length < limit };
  }

  /** What was given, word for word: the client's copy. */
  async text(practiceId: string): Promise<PracticeText> {
    const api = await this.api.client();
    const result = await api
      .from('practices')
      .select(textColumns)
      .eq('id', practiceId)
      .maybeSingle();
    const row = unwrapMaybe(result);
    if (!row) throw new AppFailure({ kind: 'not_found' });
    return practiceTextFrom(row);
  }
}
