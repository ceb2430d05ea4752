import { breath, friday, kept, monday, type Step, sunday } from './step.ts';

/** Answers of an intake that was sent. */
export const amendments: readonly Step[] = [
  {
    at: '04T18:00',
    what: 'changes what she keeps',
    isPrivate: true,
    async does({ eve }) {
      for (const value of ['A second', 'A third'])
        await eve.amends('intake', 'wishes', value, 'only_me');
      await eve.amends('intake', 'called', 'Zebrina', 'only_me');
    },
  },
  {
    at: '05T09:00',
    what: 'opens an answer',
    does: ({ eve }) => eve.amends('intake', 'wishes', 'A zebra'),
  },
  {
    at: '05T09:30',
    what: 'says what she is called',
    does: ({ eve }) => eve.amends('intake', 'called', 'Evie'),
  },
  {
    at: '05T10:00',
    what: 'closes one',
    does: ({ eve }) => eve.amends('intake', 'hopes', 'To be heard', 'only_me'),
  },
  {
    at: '05T11:00',
    what: 'changes it, closed',
    isPrivate: true,
    async does({ eve }) {
      for (const value of ['Alone', 'In private'])
        await eve.amends('intake', 'hopes', value, 'only_me');
    },
  },
  {
    at: '05T12:00',
    what: 'opens it again',
    does: ({ eve }) => eve.amends('intake', 'hopes', 'To be a zebra'),
  },
  {
    at: '05T13:00',
    what: 'asks to tell no one',
    async does({ eve }) {
      await eve.amends('intake', 'flags', ['afraid'], 'only_me');
      await eve.amends('intake', 'help', ['noone'], 'only_me');
    },
  },
  {
    at: '05T14:00',
    what: 'changes what that closed',
    isPrivate: true,
    async does({ eve }) {
      for (const value of ['yes', 'no']) await eve.amends('intake', 'harm', value);
    },
  },
  {
    at: '05T15:00',
    what: 'asks to talk',
    does: ({ eve }) => eve.amends('intake', 'help', ['talk'], 'only_me'),
  },
];

/** A check-in of the week. */
export const checkIn: readonly Step[] = [
  {
    at: '06T08:00',
    what: 'fills in her check-in, and keeps a try of today',
    isPrivate: true,
    async does({ eve }) {
      for (const value of [9, 2, 3]) await eve.saves('check-in', { seen: { value } });
      await eve.logs('today', breath, { day: friday, reflection: 'Early', ...kept });
    },
  },
  {
    at: '06T09:00',
    what: 'sends her check-in',
    async does({ eve }) {
      await eve.opensCheckIn();
      await eve.saves('check-in', {
        heard: { value: 5 },
        seen: { value: 3 },
        talk: { value: true },
      });
      await eve.sends('check-in');
    },
  },
  {
    at: '06T10:00',
    what: 'opens a win',
    does: ({ eve }) => eve.amends('check-in', 'win', 'A zebra at the door'),
  },
];

/** What is brought to the next session. */
export const topics: readonly Step[] = [
  {
    at: '06T10:20',
    what: 'brings a topic',
    async does({ eve, ivo }) {
      await eve.brings('A zebra, and my mother');
      await ivo.brings('Ivo, about a zebra');
    },
  },
  {
    at: '06T10:30',
    what: 'brings two, and takes them back',
    isPrivate: true,
    async does({ eve }) {
      for (const words of ['In private', 'Not for now']) await (await eve.brings(words))();
    },
  },
  {
    at: '06T10:40',
    what: 'brings another',
    does: ({ eve }) => eve.brings('A second zebra'),
  },
];

/** Wins that are noted by themselves. */
export const wins: readonly Step[] = [
  {
    at: '06T10:45',
    what: 'notes three wins for herself, and deletes one',
    isPrivate: true,
    async does({ eve }) {
      for (const called of ['win', 'own win', 'gone win'])
        await eve.notesWin(called, 'A zebra', 'only_me');
      await eve.deletesWin('gone win');
    },
  },
  {
    at: '06T10:50',
    what: 'opens one, or writes it now',
    does: ({ eve }) => eve.notesWin('win', 'A zebra, noted'),
  },
  {
    at: '06T10:55',
    what: 'notes one and takes it away',
    async does({ eve }) {
      await eve.notesWin('shown win', 'Another zebra');
      await eve.deletesWin('shown win');
    },
  },
];

/** Tries that were kept first, or are new. */
export const logs: readonly Step[] = [
  {
    at: '06T11:00',
    what: 'opens a try',
    does: ({ eve }) => eve.logs('kept', breath, { day: monday, reflection: 'A zebra' }),
  },
  {
    at: '06T12:00',
    what: 'opens one of today',
    does: ({ eve }) => eve.logs('today', breath, { day: friday, reflection: 'A zebra today' }),
  },
  {
    at: '06T13:00',
    what: 'opens one that was hard',
    does: ({ eve }) => eve.logs('hard', breath, { day: sunday, outcome: 'tried_stopped' }),
  },
  {
    at: '06T14:00',
    what: 'is answered',
    async does({ world, eve }) {
      const log = await eve.logFor('Noor', 'kept');
      const body = { p_log_id: log?.id, p_revision: log?.revision, p_reply: 'Thank you.' };
      await world.does('Noor', 'reply_to_log', body);
    },
  },
  {
    at: '06T14:30',
    what: 'thanks for that',
    does: ({ eve }) => eve.thanks('kept', 'Thank you, zebra.'),
  },
  {
    at: '06T15:00',
    what: 'changes it',
    does: ({ eve }) => eve.logs('kept', breath, { day: monday, reflection: 'Two zebras' }),
  },
  {
    at: '06T16:00',
    what: 'closes it',
    does: ({ eve }) => eve.logs('kept', breath, { day: monday, reflection: 'Two zebras', ...kept }),
  },
  {
    at: '06T17:00',
    what: 'changes it, closed',
    isPrivate: true,
    async does({ eve }) {
      for (const day of [friday, '2026-03-04'])
        await eve.logs('kept', breath, { day, reflection: 'Alone', ...kept });
    },
  },
  {
    at: '06T18:00',
    what: 'opens it again',
    does: ({ eve }) => eve.logs('kept', breath, { day: monday, reflection: 'Three zebras' }),
  },
  { at: '06T19:00', what: 'deletes another', does: ({ eve }) => eve.forgets('today') },
  {
    at: '06T20:00',
    what: 'closes the hard one',
    does: ({ eve }) => eve.logs('hard', breath, { day: sunday, outcome: 'tried_stopped', ...kept }),
  },
  {
    at: '06T20:30',
    what: 'lifts what waits',
    isPrivate: true,
    does: ({ eve }) => eve.lifts('Hand-hold'),
  },
  {
    at: '06T21:00',
    what: 'opens it again',
    does: ({ eve }) => eve.logs('hard', breath, { day: sunday, outcome: 'tried_stopped' }),
  },
];
