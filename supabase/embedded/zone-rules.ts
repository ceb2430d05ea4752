import type { OpenDatabase } from './database.ts';
import { say } from './say.ts';

const words: Readonly<Record<string, string>> = {
  moved: 'follow the clocks of the zone they were planned in, whose rules have changed.',
  taken: 'could not follow the clocks of the zone they were planned in: their time is taken.',
};

/** Once a start: a new Postgres may bring new rules of time zones. */
export async function followZoneRules({ driver }: OpenDatabase): Promise<void> {
  const { rows } = await driver.query<{ outcome: string; sessions: number }>(
    'select outcome, count(*)::int as sessions from private.follow_zone_rules() group by outcome',
  );
  for (const { outcome, sessions } of rows) {
    say(`${String(sessions)} planned sessions ${words[outcome] ?? outcome}`);
  }
}
