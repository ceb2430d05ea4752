import { TestBed } from '@angular/core/testing';
import { FakeSignIn } from '../sign-in/sign-in.fake';
import { SignIn } from '../sign-in/sign-in';
import { DraftsVault } from './drafts-vault';

function fresh(signIn: FakeSignIn): DraftsVault {
  TestBed.resetTestingModule();
  TestBed.configureTestingModule({ providers: [{ provide: SignIn, useValue: signIn }] });
  return TestBed.inject(DraftsVault);
}

function rawDrafts(): Promise<unknown[]> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('attune', 1);
    opening.onerror = () => reject(new Error('no database'));
    opening.onsuccess = () => {
      const reading = opening.result.transaction('drafts').objectStore('drafts').getAll();
      reading.onsuccess = () => resolve(reading.result);
    };
  });
}

describe('DraftsVault', () => {
  let signIn: FakeSignIn;
  let vault: DraftsVault;

  beforeEach(async () => {
    signIn = new FakeSignIn();
    vault = fresh(signIn);
    await vault.clear();
  });

  afterEach(() => vault.clear());

  it('gives back what was typed, also after the tab was closed', async () => {
    await vault.put('assignment.1', 'q07', { value: 'We stopped talking.' });
    const later = fresh(signIn);
    expect(await later.get<unknown>('assignment.1', 'q07')).toEqual({
      value: 'We stopped talking.',
    });
  });

  it('leaves nothing readable on the device', async () => {
    await vault.put('assignment.1', 'q07', 'We stopped talking.');
    const [draft] = (await rawDrafts()) as { data: ArrayBuffer }[];
    const text = new TextDecoder().decode(draft?.data);
    expect(text.length).toBeGreaterThan(0);
    expect(text).not.toContain('talking');
  });

  it('keeps people and scopes apart', async () => {
    await vault.put('assignment.1', 'q07', 'mine');
    expect(await vault.get('assignment.2', 'q07')).toBeUndefined();
    signIn.userId.set('user-2');
    expect(await vault.get('assignment.1', 'q07')).toBeUndefined();
  });

  it('lists the drafts of a scope with their times', async () => {
    await vault.put('assignment.1', 'q07', 'one');
    await vault.put('assignment.1', 'q08', 'two');
    await vault.put('assignment.10', 'q09', 'of another form');
    const drafts = await vault.list<string>('assignment.1');
    expect(drafts.map(({ key, value }) => `${key} ${value}`)).toEqual(['q07 one', 'q08 two']);
    expect(drafts[0]?.at).toBeInstanceOf(Date);
  });

  it('forgets a draft that the server has', async () => {
    await vault.put('assignment.1', 'q07', 'one');
    await vault.remove('assignment.1', 'q07');
    expect(await vault.list('assignment.1')).toEqual([]);
  });

  it('goes on after another tab cleared the device', async () => {
    await vault.put('assignment.1', 'q07', 'before');
    await fresh(signIn).clear();
    await vault.put('assignment.1', 'q08', 'after');
    expect(await fresh(signIn).get<string>('assignment.1', 'q08')).toBe('after');
  });

  it('works without IndexedDB, and says that it forgets', async () => {
    spyOn(indexedDB, 'open').and.throwError('refused');
    const forgetful = fresh(signIn);
    await forgetful.put('assignment.1', 'q07', 'one');
    expect(await forgetful.get<string>('assignment.1', 'q07')).toBe('one');
    expect(forgetful.keepsAfterClosing()).toBeFalse();
  });
});
