import { TestBed } from '@angular/core/testing';
import { Config } from '../config/config';
import { ServiceFetch } from '../connection/service-fetch';
import { AService, noNetwork, page, said } from '../connection/testing/a-service';
import { Renewal } from './renewal';
import { SignInStorage } from '../sign-in/sign-in-storage';

const hour = 3600;

describe('Renewal', () => {
  let service: AService;
  let storage: SignInStorage;
  let renewal: Renewal;
  let endings: number;

  const seconds = () => Math.floor(Date.now() / 1000);
  /** As the server gives it, whose clock need not agree with this device's. */
  const given = (token: string, ahead = 0) => ({
    access_token: token,
    refresh_token: `to renew ${token}`,
    expires_in: hour,
    expires_at: seconds() + hour + ahead,
  });
  const keep = (token: string, ahead = 0) =>
    storage.setItem(storage.key, JSON.stringify(given(token, ahead)));
  const pass = (ofSeconds: number) => {
    jasmine.clock().mockDate(new Date(Date.now() + ofSeconds * 1000));
  };
  const gives = (token: string) => () => Response.json(given(token));

  beforeEach(() => {
    jasmine.clock().install().mockDate(new Date('2026-11-30T09:00:00Z'));
    service = new AService();
    TestBed.configureTestingModule({
      providers: [
        { provide: ServiceFetch, useValue: { auth: service.fetch } },
        {
          provide: Config,
          useValue: { load: () => Promise.resolve({ supabaseUrl: '', publishableKey: 'key' }) },
        },
      ],
    });
    storage = TestBed.inject(SignInStorage);
    storage.clear();
    renewal = TestBed.inject(Renewal);
    endings = 0;
    renewal.ended$.subscribe(() => endings++);
    keep('first');
  });

  afterEach(() => {
    storage.clear();
    jasmine.clock().uninstall();
  });

  it('is not needed while the token is good', async () => {
    expect(await renewal.token()).toBe('first');
    expect(service.asked).toEqual([]);
  });

  it('is asked for once, whoever needs it', async () => {
    pass(hour);
    service.answers = [gives('second')];
    expect(await Promise.all([renewal.token(), renewal.token()])).toEqual(['second', 'second']);
    expect(service.asked.length).toBe(1);
    expect(await renewal.token()).toBe('second');
  });

  for (const [why, failure] of [
    ['there is no network', noNetwork],
    ['the service fails', page(502)],
    ['the service is asked too often', said(429, 'over_request_rate_limit')],
  ] as const) {
    it(`ends nothing while ${why}, and works at once when it can`, async () => {
      pass(hour);
      service.answers = [failure];
      await expectAsync(renewal.token()).toBeRejected();
      expect(storage.holdsSignIn()).toBeTrue();
      expect(endings).toBe(0);
      service.answers = [gives('second')];
      expect(await renewal.token()).toBe('second');
    });
  }

  it('goes on with the old token while its time has not passed', async () => {
    pass(hour - 60);
    service.answers = [noNetwork];
    expect(await renewal.token()).toBe('first');
  });

  it('says when the sign-in is over', async () => {
    pass(hour);
    service.answers = [said(400, 'refresh_token_not_found')];
    expect(await renewal.token()).toBeNull();
    expect(storage.holdsSignIn()).toBeFalse();
    expect(endings).toBe(1);
  });

  it('takes up what another tab renewed meanwhile', async () => {
    pass(hour);
    service.answers = [said(400, 'refresh_token_already_used')];
    const asked = renewal.token();
    keep('of the other tab');
    expect(await asked).toBe('of the other tab');
    expect(endings).toBe(0);
  });

  it('renews a refused token once, and not one that was just given', async () => {
    service.answers = [gives('second')];
    expect(await renewal.instead('first')).toBe('second');
    expect(await renewal.instead('second')).toBeNull();
    expect(service.asked.length).toBe(1);
  });

  it('counts from when a token came, whatever the calendar of the device says', async () => {
    for (const ahead of [-86_400, 86_400]) {
      keep(`ahead ${String(ahead)}`, -ahead);
      await renewal.token();
      pass(hour - 120);
      await renewal.token();
    }
    expect(service.asked).toEqual([]);
  });
});
