import { TestBed } from '@angular/core/testing';
import { SignIn } from '../sign-in/sign-in';
import { SignInStorage } from '../sign-in/sign-in-storage';
import { FakeSignIn } from '../sign-in/sign-in.fake';
import { CopiesVault } from './copies-vault';
import { DeviceData } from './device-data';
import { DraftsVault } from './drafts-vault';

describe('CopiesVault', () => {
  let signIn: FakeSignIn;
  let copies: CopiesVault;
  let drafts: DraftsVault;
  let device: DeviceData;

  const inNewTab = () => {
    TestBed.resetTestingModule();
    TestBed.configureTestingModule({ providers: [{ provide: SignIn, useValue: signIn }] });
    const storage = TestBed.inject(SignInStorage);
    storage.setItem(storage.key, '{}');
    copies = TestBed.inject(CopiesVault);
    drafts = TestBed.inject(DraftsVault);
    device = TestBed.inject(DeviceData);
  };

  beforeEach(async () => {
    signIn = new FakeSignIn();
    inNewTab();
    await drafts.clear();
  });

  afterEach(() => device.clear());

  it('gives back a copy without a network, also after the tab was closed', async () => {
    await copies.put('practice', 'p1', { title: 'Mirror listening' });
    inNewTab();
    expect(await copies.get<unknown>('practice', 'p1')).toEqual({ title: 'Mirror listening' });
    expect(await copies.list<unknown>('practice')).toEqual([{ title: 'Mirror listening' }]);
    await copies.remove('practice', 'p1');
    expect(await copies.get<unknown>('practice', 'p1')).toBeUndefined();
  });

  it('is none of the words that are on this device only', async () => {
    await copies.put('practice', 'p1', 'a copy');
    expect(await device.holdsUnsent()).toBeFalse();
    expect(await device.holdsCopies()).toBeTrue();
  });

  it('keeps people apart', async () => {
    await copies.put('practice', 'p1', 'mine');
    signIn.userId.set('user-2');
    expect(await copies.list('practice')).toEqual([]);
  });

  it('goes when somebody leaves, while what is unsent stays', async () => {
    await copies.put('practice', 'p1', 'a copy');
    await drafts.put('practice-log', 'l1', 'unsent');
    await device.forgetSignIn();
    expect(await copies.list('practice')).toEqual([]);
    expect(await drafts.get<unknown>('practice-log', 'l1')).toBe('unsent');
  });

  it('does not come back with what was still on its way when somebody left', async () => {
    const early = copies.put('practice', 'p1', 'begun before');
    const leaving = device.forgetSignIn();
    await copies.put('practice', 'p2', 'arrived after');
    await Promise.all([early, leaving]);
    expect(await copies.list('practice')).toEqual([]);
  });

  it('goes with everything else when the device is cleared', async () => {
    await copies.put('practice', 'p1', 'a copy');
    let told = 0;
    device.cleared$.subscribe(() => told++);
    await device.clear();
    expect([await device.holdsCopies(), told]).toEqual([false, 1]);
    inNewTab();
    await copies.put('practice', 'p1', 'again');
    expect(await copies.get<unknown>('practice', 'p1')).toBe('again');
  });
});
