import { randomUUID } from 'node:crypto';
import { answered } from './api.ts';
import type { Coach } from './people.ts';

/** A practice as the database has it. */
export interface PracticeRow {
  readonly id: string;
  readonly coach_id: string | null;
  readonly title: string;
  readonly category: string;
  readonly participants: string;
  readonly minutes: number;
  readonly rule: string | null;
  readonly times: number;
  readonly steps: readonly string[];
  readonly notice: string;
  readonly not_when: string;
  readonly for_coach: string;
  readonly timers: readonly { step: number; seconds: number; label: string }[];
  readonly pace: { in: number; hold: number; out: number } | null;
  readonly tier: string;
  readonly cautions: readonly string[];
  readonly archived_at: string | null;
  readonly revision: number;
}

type PracticeText = Omit<PracticeRow, 'id' | 'coach_id' | 'archived_at' | 'revision'>;

const columns =
  'id,coach_id,title,category,participants,minutes,rule,times,steps,notice,not_when,for_coach,timers,pace,tier,cautions,archived_at,revision';

const plain: PracticeText = {
  title: 'Slow tea',
  category: 'presence',
  participants: 'partner',
  minutes: 15,
  rule: 'FREQ=WEEKLY',
  times: 1,
  steps: ['Make tea.', 'Drink it.'],
  notice: '',
  not_when: '',
  for_coach: '',
  timers: [],
  pace: null,
  tier: 'open',
  cautions: [],
};

/** The coach's own, by title. */
export const ownPractices = ({ api }: Coach): Promise<PracticeRow[]> =>
  api.select<PracticeRow>(
    `library_practices?select=${columns}&coach_id=not.is.null&order=title,created_at`,
  );

/** Several at once, in one call. */
export async function writePractices(
  { api }: Coach,
  texts: readonly Partial<PracticeText>[],
): Promise<PracticeRow[]> {
  const reply = await api.rest(`library_practices?select=${columns}`, {
    method: 'POST',
    body: texts.map((text) => ({ ...plain, ...text, request_id: randomUUID() })),
    headers: { prefer: 'return=representation' },
  });
  return answered('new practices', reply) as PracticeRow[];
}

export async function writePractice(
  coach: Coach,
  text: Partial<PracticeText> = {},
): Promise<PracticeRow> {
  const [practice] = await writePractices(coach, [text]);
  if (!practice) throw new Error('The new practice did not come back.');
  return practice;
}

export interface ItemRow {
  readonly libraryPracticeId: string;
  readonly delivery: string;
  readonly onDate?: string;
  readonly days?: number;
}

/** Gives the programme's id. */
export async function writeProgramme(
  { api }: Coach,
  title: string,
  items: readonly ItemRow[],
): Promise<string> {
  const saved = await api.rpc<{ id: string }>('save_programme', {
    p_request_id: randomUUID(),
    p_programme_id: null,
    p_revision: null,
    p_title: title,
    p_description: '',
    p_items: items,
  });
  return saved.id;
}
