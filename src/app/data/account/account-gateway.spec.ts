import { TestBed } from '@angular/core/testing';
import { firstValueFrom } from 'rxjs';
import { toAppError } from '../../core/errors/to-app-error';
import { SupabaseApi } from '../../core/supabase/supabase-api';
import { SignInStorage } from '../../core/sign-in/sign-in-storage';
import { AccountGateway } from './account-gateway';
import { SignInGateway } from './sign-in-gateway';

const password = 'a stone in the slow river';

interface Harness {
  __karma__: { config: { attune: { secretKey: string } } };
}

/** As the operator's command does. */
async function invited(email: string): Promise<string> {
  const { secretKey } = (globalThis as unknown as Harness).__karma__.config.attune;
  const response = await fetch('/rest/v1/rpc/invite_coach', {
    method: 'POST',
    headers: { apikey: secretKey, 'content-type': 'application/json' },
    body: JSON.stringify({ p_email: email }),
  });
  const answer: unknown = await response.json();
  if (typeof answer !== 'string') throw new Error(JSON.stringify(answer));
  return answer;
}

const kindOf = (promise: Promise<unknown>) =>
  promise.then(
    () => 'fine',
    (error: unknown) => toAppError(error).kind,
  );

describe('AccountGateway, against the back end', () => {
  let account: AccountGateway;
  let signIn: SignInGateway;
  let email: string;
  let token: string;

  const join = () => account.join({ email, password, name: 'Noor', invitation: token });

  beforeEach(async () => {
    TestBed.inject(SignInStorage).clear();
    account = TestBed.inject(AccountGateway);
    signIn = TestBed.inject(SignInGateway);
    email = `coach-${crypto.randomUUID()}@example.com`;
    token = await invited(email);
  });

  afterEach(async () => {
    await signIn.signOut('local');
    TestBed.inject(SignInStorage).clear();
  });

  it('tells the holder of an invitation what it is for', async () => {
    expect((await account.checkInvitation(token)).role).toBe('coach');
  });

  it('knows no invitation that does not exist', async () => {
    expect(await kindOf(account.checkInvitation('nothing'))).toBe('invitation_invalid');
  });

  it('makes an account with the role of the invitation', async () => {
    const userId = await join();
    const person = await signIn.person(userId ?? '');
    expect(person).toEqual(jasmine.objectContaining({ role: 'coach', displayName: 'Noor' }));
  });

  it('makes no second account with the same invitation', async () => {
    await join();
    email = `other-${email}`;
    expect(await kindOf(join())).toBe('invitation_invalid');
  });

  it('makes no account for an e-mail that was not invited', async () => {
    email = `other-${email}`;
    expect(await kindOf(join())).toBe('invitation_invalid');
  });

  it('signs in again after signing out, and tells a wrong password apart', async () => {
    await join();
    await signIn.signOut('local');
    expect(await kindOf(signIn.signIn({ email, password: 'not this one' }, false))).toBe(
      'wrong_credentials',
    );
    expect((await signIn.signIn({ email, password }, false)).role).toBe('coach');
  });

  it('knows after a reload who was signed in, and keeps it in the tab only', async () => {
    await join();
    await signIn.signOut('local');
    await signIn.signIn({ email, password }, false);
    expect((await signIn.current())?.displayName).toBe('Noor');
    expect(Object.keys(localStorage).filter((key) => key.startsWith('attune.'))).toEqual([]);
  });

  it('keeps the sign-in on the device when that was chosen', async () => {
    await join();
    await signIn.signOut('local');
    await signIn.signIn({ email, password }, true);
    expect(localStorage.getItem('attune.sign-in')).not.toBeNull();
  });

  it('answers a recovery alike for an address that has no account', async () => {
    expect(await kindOf(account.requestRecovery(`nobody-${email}`))).toBe('fine');
  });

  it('lets a new password be chosen with the link from the mail, once', async () => {
    await join();
    await signIn.signOut('local');
    await account.requestRecovery(email);
    const mails = (await (await fetch(`/__mail?to=${email}`)).json()) as { link: string }[];
    const hash = new URL(mails.at(-1)?.link ?? '').searchParams.get('token_hash') ?? '';
    await account.useLink('recovery', hash);
    await account.choosePassword('another stone in the river');
    expect(await kindOf(account.useLink('recovery', hash))).toBe('link_expired');
    const again = { email, password: 'another stone in the river' };
    expect((await signIn.signIn(again, false)).displayName).toBe('Noor');
  });

  it('says that the sign-in ended when the back end no longer knows it', async () => {
    await join();
    const client = await TestBed.inject(SupabaseApi).client();
    const ended = firstValueFrom(signIn.ended$);
    TestBed.inject(SignInStorage).clear();
    await client.from('profiles').select('id');
    await expectAsync(ended).toBeResolved();
  });
});
