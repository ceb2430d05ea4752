import { adaeze, demonstration } from '../support/demonstration.ts';
import { type Account, addClient, type Invited } from '../support/people.ts';
import { desk } from './driver.ts';
import type { Walk } from './walk.ts';

interface Cast {
  readonly noor: Account;
  /** Of this walk alone; the others of the demonstration are only read. */
  readonly client: Invited;
  /** When they meet: each walk on a day of its own, for another engine walks beside it as the same coach. */
  readonly day: Date;
}

/** A day of the years from 2031 to 2039. */
const someDay = (): Date => new Date(Date.UTC(2031, 0, 1 + Math.floor(Math.random() * 3_000)));
const inWords = (day: Date): string =>
  day.toLocaleDateString('en-GB', {
    timeZone: 'UTC',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });

const words = 'She said that the evenings are long.';

export const coachWalk: Walk<Cast> = {
  who: 'A coach at a desk',
  size: desk,
  cast: async () => {
    const noor = await demonstration('coach');
    return { noor, client: await addClient(noor, { name: 'Ines Prado' }), day: someDay() };
  },
  steps: [
    [
      'signs in and is greeted',
      async (hand, { noor }) => {
        await hand.go('/sign-in');
        await hand.type('E-mail', noor.email);
        await hand.type('Password', noor.password);
        await hand.press('button', 'Sign in');
        await hand.isAt(/^\/coach\/today$/);
        await hand.sees('Good ', 'Tomorrow');
      },
    ],
    [
      'reads the list and a record',
      async (hand) => {
        await hand.press('link', 'Clients');
        await hand.press('link', 'Adaeze Okonkwo');
        await hand.finds('heading', 'Adaeze');
        await hand.sees('Agreed last time', 'tomorrow at 10:00');
      },
    ],
    [
      'sees a year drawn',
      async (hand) => {
        await hand.press('link', 'Progress');
        await hand.finds('heading', 'One year');
        await hand.sees('Affection', 'is unusual for them');
        await hand.seesPictures(8);
      },
    ],
    [
      'reads a check-in of hers',
      async (hand) => {
        await hand.go(`/coach/clients/${adaeze}/timeline?show=check_ins`);
        await hand.press('link', 'Read the check-in');
        await hand.finds('heading', 'At a glance');
        await hand.sees('of 10');
      },
    ],
    [
      'writes a note that is kept',
      async (hand, { client }) => {
        await hand.go(`/coach/clients/${client.clientId}/notes/new?template=free`);
        await hand.type('Title', 'How a day ends');
        await hand.type('Note', words);
        await hand.isAt(/\/notes\/[0-9a-f-]{36}$/);
        await hand.sees('Saved');
        await hand.reload();
        await hand.reads('How a day ends');
        await hand.reads(words);
      },
    ],
    [
      'plans a session by date and time',
      async (hand, { client, day }) => {
        await hand.go(`/coach/clients/${client.clientId}/sessions/new`);
        await hand.choose('Day', day.toISOString().slice(0, 10));
        await hand.choose('Start', '09:30');
        await hand.sees(inWords(day));
        await hand.press('button', 'Plan');
        // The head of the record, to which the page leads once the session is planned.
        await hand.sees(`${inWords(day)} at 09:30`);
      },
    ],
    [
      'assigns a practice from the library',
      async (hand, { client }) => {
        await hand.go(`/coach/clients/${client.clientId}/practices`);
        await hand.press('link', 'Assign a practice');
        await hand.type('Find a practice', 'mirror');
        await hand.press('button', 'Mirror listening');
        await hand.reads('Mirror listening');
        await hand.press('button', 'Assign');
        await hand.sees('Not answered yet');
      },
    ],
  ],
};
