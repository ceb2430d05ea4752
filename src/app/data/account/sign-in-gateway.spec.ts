import { TestBed } from '@angular/core/testing';
import { NEVER } from 'rxjs';
import { AppFailure } from '../../core/errors/app-error';
import { Renewal } from '../../core/supabase/renewal';
import { SignInStorage } from '../../core/sign-in/sign-in-storage';
import { SignInGateway } from './sign-in-gateway';

const adaeze = {
  userId: 'user-1',
  role: 'client',
  displayName: 'Adaeze',
  timeZone: null,
  hasCoach: true,
} as const;

describe('Who is signed in when a page is loaded', () => {
  let token: () => Promise<string | null>;

  const current = () => TestBed.inject(SignInGateway).current();

  beforeEach(() => {
    TestBed.configureTestingModule({
      providers: [{ provide: Renewal, useValue: { ended$: NEVER, token: () => token() } }],
    });
    const storage = TestBed.inject(SignInStorage);
    storage.clear();
    storage.keepPerson(adaeze);
    const kept = { access_token: 'a', refresh_token: 'r', expires_at: 1, user: { id: 'user-1' } };
    storage.setItem(storage.key, JSON.stringify(kept));
  });

  afterEach(() => TestBed.inject(SignInStorage).clear());

  it('is whom the device knows, where the sign-in can be renewed', async () => {
    token = () => Promise.resolve('newer');
    expect(await current()).toEqual(adaeze);
  });

  it('is nobody, where the sign-in is over', async () => {
    token = () => Promise.resolve(null);
    expect(await current()).toBeNull();
  });

  it('is whom the device knows, where nothing can be found out', async () => {
    token = () => Promise.reject(new AppFailure({ kind: 'unavailable' }));
    expect(await current()).toEqual(adaeze);
  });

  it('is whom the device knows, where the service hangs', async () => {
    jasmine.clock().install();
    token = () => new Promise(() => undefined);
    const found = current();
    jasmine.clock().tick(3000);
    jasmine.clock().uninstall();
    expect(await found).toEqual(adaeze);
  });
});
