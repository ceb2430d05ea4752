import { addClient, invite, type Invited, newCoach } from '../support/people.ts';
import { phone } from './driver.ts';
import type { Walk } from './walk.ts';

interface Cast {
  readonly invited: Invited;
  readonly token: string;
}

export const joinWalk: Walk<Cast> = {
  who: 'Somebody invited, on a phone',
  size: phone,
  cast: async () => {
    const coach = await newCoach();
    const invited = await addClient(coach);
    return { invited, token: (await invite(coach, invited)).token };
  },
  steps: [
    [
      'reads who invites',
      async (hand, { token }) => {
        await hand.go(`/join/${token}`);
        await hand.finds('heading', 'Noor Haddad invites you');
        await hand.sees('What you keep to yourself, only you can see');
      },
    ],
    [
      'joins, and is greeted',
      async (hand, { invited }) => {
        await hand.type('What should we call you?', 'Ada');
        await hand.type('E-mail', invited.email);
        await hand.type('Password', invited.password);
        await hand.press('button', 'Join');
        await hand.isAt(/^\/my\/today$/);
        await hand.sees('Ada');
      },
    ],
  ],
};
