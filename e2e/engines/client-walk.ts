import { mirror, propose } from '../support/assigned.ts';
import { question } from '../support/built-in-intake.ts';
import { checkInQuestion } from '../support/check-ins.ts';
import { demonstration } from '../support/demonstration.ts';
import { assign } from '../support/intake.ts';
import { type Account, type Client, newClient, newCoach, type Person } from '../support/people.ts';
import { phone } from './driver.ts';
import type { Hand } from './hand.ts';
import type { Walk } from './walk.ts';

interface Cast {
  readonly client: Client;
  /** Who has a year of check-ins behind them; only read. */
  readonly adaeze: Account;
}

const words = 'More calm in the evenings, and more laughing.';
const reflection = 'She waited until I was done.';

async function signIn(hand: Hand, { email, password }: Person): Promise<void> {
  await hand.go('/sign-in');
  await hand.type('E-mail', email);
  await hand.type('Password', password);
  await hand.press('button', 'Sign in');
  await hand.isAt(/^\/my\/today$/);
}

async function cast(): Promise<Cast> {
  const coach = await newCoach();
  const client = await newClient(coach);
  const intake = await assign(coach, client);
  await client.api.rpc('remember_position', { p_assignment_id: intake, p_link_id: 'q08' });
  await propose(coach, client);
  return { client, adaeze: await demonstration('client', 'Adaeze') };
}

export const clientWalk: Walk<Cast> = {
  who: 'A client on a phone',
  size: phone,
  cast,
  steps: [
    [
      'signs in to Today',
      async (hand, { client }) => {
        await signIn(hand, client);
        await hand.sees('Good ', 'Your coach suggests', 'This week’s check-in');
      },
    ],
    [
      'answers a question of the intake, and finds it after a reload',
      async (hand) => {
        await hand.press('link', 'Begin');
        await hand.type(question('q08').text, words);
        await hand.sees('Saved');
        await hand.reload();
        await hand.reads(words);
      },
    ],
    [
      'fills in the check-in and sends it',
      async (hand) => {
        await hand.go('/my/check-in');
        await hand.finds('heading', 'This week');
        await hand.press('choice', '7', checkInQuestion('seen').text);
        await hand.sees('2 of 8');
        for (let left = 6; left > 0; left--) await hand.press('button', 'Leave it out');
        await hand.type(checkInQuestion('win').text, 'We laughed about the spoon.');
        await hand.sees('Saved');
        await hand.press('button', 'Send');
        await hand.finds('heading', 'Thank you');
        await hand.sees('We laughed about the spoon.');
      },
    ],
    [
      'tries a practice step by step, and writes it down',
      async (hand) => {
        await hand.go('/my/practices');
        await hand.press('link', mirror.title);
        await hand.press('button', 'Accept');
        await hand.press('link', 'Begin');
        for (const step of mirror.steps) {
          await hand.sees(step);
          await hand.press('button', step === mirror.steps.at(-1) ? 'To the end' : 'Next');
        }
        await hand.press('button', 'We tried it');
        await hand.type('What stays with you?', reflection);
        await hand.sees('Saved');
        await hand.press('link', 'Done');
        await hand.sees('What you wrote down', reflection);
      },
    ],
    [
      'leaves by the quick exit, and nothing is left to come back to',
      async (hand) => {
        await hand.press('button', 'Quick exit');
        await hand.isAt(/^\/tea\.html$/);
        await hand.go('/my/today');
        await hand.isAt(/^\/sign-in$/);
      },
    ],
    [
      'sees a year of closeness drawn',
      async (hand, { adaeze }) => {
        await signIn(hand, adaeze);
        await hand.press('link', 'Progress');
        await hand.sees('Affection');
        await hand.seesPictures(1);
      },
    ],
  ],
};
