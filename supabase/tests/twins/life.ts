import { Client } from './people.ts';
import type { World } from './world.ts';
import { amendments, checkIn, logs, topics, wins } from './after-sending.ts';
import { breath, kept, type Lives, monday, type Step, sunday } from './step.ts';

/** A Monday. */
export const began = '2026-03-02T06:00:00Z';

/** Three clients of Noor, with an intake, a programme and a check-in each. Everything at a moment of its own. */
export async function begin(world: World): Promise<Lives> {
  const [eve, ivo, uma] = ['Eve', 'Ivo', 'Uma'].map((name) => new Client(world, name));
  if (!eve || !ivo || !uma) throw new Error('Nobody came.');
  await world.sql(
    `select tap.a_coach('Noor'), tap.a_coach('Omar'); select tap.publishes('Noor', 'Noor''s form'); select tap.has_library('Noor')`,
  );
  for (const [nr, client] of [eve, ivo, uma].entries()) {
    const { name } = client;
    await world.isNow(`2026-03-02T06:0${String(nr)}:30Z`);
    await world.sql(`select tap.a_client('Noor', '${name}')`);
    const given = `select tap.is_given('${name}', 'Noor''s form') as id`;
    client.knows('intake', (await world.sql<{ id: string }>(given))[0]?.id ?? '');
    await world.sql(
      `select tap.runs('${name}'); select tap.plans_weeks('${name}', 1, tap.a_check_in())`,
    );
    await client.says('Arriving breath', 'accept');
  }
  await world.sql(`set tap.draws = 'yes'`);
  return { world, eve, ivo, uma };
}

/** What is sent of an intake. */
export const intake = {
  agree: { value: true },
  home: { value: 'alone' },
  hopes: { value: 'To be heard' },
  now: { value: 'yes' },
  flags: { value: ['none'] },
  harm: { value: 'no' },
};

const drafts: readonly Step[] = [
  {
    at: '02T09:00',
    what: 'begins her intake',
    does: ({ eve }) => eve.saves('intake', { agree: { value: true } }),
  },
  {
    at: '02T10:00',
    what: 'opens her check-in, and keeps a win',
    isPrivate: true,
    async does({ eve }) {
      await eve.opensCheckIn();
      await eve.saves('check-in', { talk: { value: false }, win: { value: 'A zebra', ...kept } });
      await eve.settles({ p_weekday: 2, p_paused: true, p_opted_in: ['desire'] });
    },
  },
  {
    at: '02T20:00',
    what: 'keeps a try, and one that was hard',
    isPrivate: true,
    async does({ eve }) {
      await eve.logs('kept', breath, { day: monday, reflection: 'First', ...kept });
      await eve.logs('hard', breath, { day: sunday, outcome: 'tried_stopped', ...kept });
      await eve.logs('gone', breath, { day: monday, win: 'A zebra', ...kept });
    },
  },
  {
    at: '03T09:00',
    what: 'types her intake, the last question first, and one of them five times',
    isPrivate: true,
    async does({ eve }) {
      await eve.saves('intake', { now: { value: 'yes' } });
      await eve.saves('intake', { harm: { value: 'yes' }, flags: { value: ['none'] } });
      await eve.saves('intake', {
        wishes: { value: 'A secret', ...kept },
        called: { value: 'Zebra', ...kept },
        home: { value: 'alone' },
      });
      for (const value of ['T', 'To', 'To b', 'To be', 'To be heard'])
        await eve.saves('intake', { hopes: { value } });
      await eve.saves('intake', { body: { value: 'Well' } });
      await eve.saves('intake', { body: {} });
      await eve.isAt('intake', 'body');
    },
  },
  {
    at: '03T10:00',
    what: 'while Ivo sends his intake, and logs',
    async does({ ivo }) {
      await ivo.saves('intake', intake);
      await ivo.sends('intake');
      await ivo.logs('open', breath, { day: '2026-02-28', reflection: 'Ivo, a zebra' });
    },
  },
  {
    at: '03T12:00',
    what: 'logs',
    does: ({ eve }) => eve.logs('open', breath, { day: '2026-03-03', win: 'Tea, and a zebra' }),
  },
  {
    at: '03T21:00',
    what: 'changes what she keeps, lifts what waits, deletes a try',
    isPrivate: true,
    async does({ eve }) {
      for (const reflection of ['Second', 'Third', 'Fourth'])
        await eve.logs('kept', breath, { day: '2026-03-03', reflection, ...kept });
      await eve.lifts('Hand-hold');
      await eve.forgets('gone');
    },
  },
  {
    at: '04T12:00',
    what: 'sends her intake',
    async does({ eve }) {
      await eve.saves('intake', intake);
      await eve.sends('intake');
    },
  },
];

/** What Eve and Ivo do in a week, hour by hour. */
export const week: readonly Step[] = [
  ...drafts,
  ...amendments,
  ...checkIn,
  ...topics,
  ...wins,
  ...logs,
];
