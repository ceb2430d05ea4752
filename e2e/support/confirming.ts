import type { Page } from '@playwright/test';
import { ConfirmPage, JoinPage } from '../pages/door-pages.ts';
import { answered, Api } from './api.ts';
import { type Devices, phone } from './devices.ts';
import { mailTo } from './mail.ts';
import {
  addClient,
  type Coach,
  invite,
  inviteCoach,
  type Invited,
  type Person,
  signedIn,
  somebody,
  tryToSignUp,
} from './people.ts';
import type { Site } from './site.ts';

/** A coach where an address must be confirmed by mail, past the screens. */
export async function confirmedCoach(site: Site, name = 'Noor Haddad'): Promise<Coach> {
  const person = somebody(name, site);
  answered('sign-up', await tryToSignUp(person, await inviteCoach(person)));
  const token_hash = new URL((await mailTo(person)).link).searchParams.get('token_hash');
  const body = { type: 'signup', token_hash };
  answered('confirming', await new Api(site).send('/auth/v1/verify', { method: 'POST', body }));
  return signedIn(person, 'coach');
}

/** On a phone of its own somebody opens the newest invitation of that coach, and joins as far as their mail. */
export async function joinsAnew(
  devices: Devices,
  coach: Coach,
  invited: Invited,
  password = invited.password,
): Promise<JoinPage> {
  const { token } = await invite(coach, invited);
  const page = await devices.openSignedOut(`${coach.site.url}/join/${token}`, phone);
  const join = new JoinPage(page);
  await join.joinAs({ ...invited, password });
  await join.mailed.waitFor();
  return join;
}

/** A client of that coach who has joined and not confirmed. */
export async function waiting(devices: Devices, coach: Coach, called?: Partial<Person>) {
  const invited = await addClient(coach, called);
  const join = await joinsAnew(devices, coach, invited);
  return { invited, join };
}

/** The newest mail, opened on a phone that knows nothing yet, and its one button pressed. */
export async function confirms(devices: Devices, person: Person): Promise<Page> {
  const page = await devices.openSignedOut((await mailTo(person)).link, phone);
  await new ConfirmPage(page).comeIn.click();
  return page;
}
