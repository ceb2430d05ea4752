import { TestBed } from '@angular/core/testing';
import { firstValueFrom } from 'rxjs';
import { signInAsACoach, signOut } from '../../data/clients/testing/a-coach';
import { SignInStorage } from '../sign-in/sign-in-storage';
import { SupabaseApi } from './supabase-api';

describe('SupabaseApi, against the back end', () => {
  let storage: SignInStorage;
  let asked: Headers[];

  const mine = async () => {
    const client = await TestBed.inject(SupabaseApi).client();
    return client.from('profiles').select('id');
  };

  /** What follows is asked by a page that was just loaded. */
  const reload = () => {
    TestBed.resetTestingModule();
    storage = TestBed.inject(SignInStorage);
  };

  const kept = () => JSON.parse(storage.getItem(storage.key) ?? '{}') as { expires_at: number };
  const makeStale = (change = {}) => {
    storage.setItem(storage.key, JSON.stringify({ ...kept(), ...change, expires_at: 1 }));
  };

  beforeEach(() => {
    storage = TestBed.inject(SignInStorage);
    storage.clear();
    asked = [];
    const real = globalThis.fetch.bind(globalThis);
    spyOn(globalThis, 'fetch').and.callFake((input, init) => {
      asked.push(new Headers(init?.headers));
      return real(input, init);
    });
  });

  afterEach(signOut);

  it('asks as nobody with the publishable key', async () => {
    expect((await mine()).status).toBe(401);
    const last = asked.at(-1);
    expect(last?.get('Authorization')).toBe(`Bearer ${last?.get('apikey') ?? ''}`);
  });

  it('asks as whoever is signed in', async () => {
    const id = await signInAsACoach();
    expect((await mine()).data).toEqual([{ id }]);
  });

  it('goes on after a reload with the sign-in that was kept, in one request', async () => {
    const id = await signInAsACoach();
    reload();
    await TestBed.inject(SupabaseApi).client();
    asked = [];
    expect((await mine()).data).toEqual([{ id }]);
    expect(asked.length).toBe(1);
  });

  it('renews a sign-in that has run out before it asks', async () => {
    const id = await signInAsACoach();
    reload();
    makeStale();
    expect((await mine()).data).toEqual([{ id }]);
    expect(kept().expires_at).toBeGreaterThan(Date.now() / 1000);
  });

  it('says so when the sign-in can’t be renewed, and asks as nobody', async () => {
    await signInAsACoach();
    reload();
    makeStale({ refresh_token: 'x' });
    const ended = firstValueFrom(TestBed.inject(SupabaseApi).signedOut$);
    expect((await mine()).status).toBe(401);
    await expectAsync(ended).toBeResolved();
  });
});
