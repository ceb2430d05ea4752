import { inject, Injectable } from '@angular/core';
import { unwrap, unwrapMaybe } from '../../core/errors/unwrap';
import type { Json } from '../../core/supabase/database.types';
import { SupabaseApi } from '../../core/supabase/supabase-api';
import type {
  AnswerChange,
  FormerAnswer,
  SaveOutcome,
  StoredAnswer,
} from '../../domain/answers/stored-answer';
import { formerAnswer, type OutcomeJson, saveOutcome, storedAnswer } from './answer-rows';

const columns = 'link_id, state, value, visibility, revision, amended_at';
const formerColumns = 'link_id, state, value, visibility, replaced_at';

/** The client's own answers. Throws AppFailure. */
@Injectable({ providedIn: 'root' })
export class AnswersGateway {
  private readonly api = inject(SupabaseApi);

  async list(assignmentId: string): Promise<readonly StoredAnswer[]> {
    const client = await this.api.client();
    const rows = await client.from('answers').select(columns).eq('assignment_id', assignmentId);
    return unwrap(rows).map(storedAnswer);
  }

  /** Newest first. */
  async history(assignmentId: string): Promise<readonly FormerAnswer[]> {
    const client = await this.api.client();
    const rows = await client
      .from('answer_history')
      .select(formerColumns)
      .eq('assignment_id', assignmentId)
      .order('replaced_at', { ascending: false });
    return unwrap(rows).map(formerAnswer);
  }

  /** `already_sent` after sending; `answer_invalid` refuses all of them when one is invalid. */
  async save(
    assignmentId: string,
    changes: readonly AnswerChange[],
  ): Promise<readonly SaveOutcome[]> {
    const client = await this.api.client();
    const outcomes = await client.rpc('save_answers', {
      p_assignment_id: assignmentId,
      p_answers: changes as unknown as Json,
    });
    return (unwrap(outcomes) as unknown as OutcomeJson[]).map(saveOutcome);
  }

  /** After sending; what it said before is kept. `answers_incomplete` when it must not be left out. */
  async amend(assignmentId: string, change: AnswerChange): Promise<SaveOutcome> {
    const client = await this.api.client();
    const outcome = await client.rpc('amend_answer', {
      p_assignment_id: assignmentId,
      p_answer: change as unknown as Json,
    });
    return saveOutcome(unwrap(outcome) as unknown as OutcomeJson);
  }

  /** The question the client was last at, on whichever device. */
  async position(assignmentId: string): Promise<string | null> {
    const client = await this.api.client();
    const row = await client
      .from('form_positions')
      .select('link_id')
      .eq('assignment_id', assignmentId)
      .maybeSingle();
    return unwrapMaybe(row)?.link_id ?? null;
  }

  async rememberPosition(assignmentId: string, linkId: string): Promise<void> {
    const client = await this.api.client();
    const done = await client.rpc('remember_position', {
      p_assignment_id: assignmentId,
      p_link_id: linkId,
    });
    unwrapMaybe(done);
  }
}
