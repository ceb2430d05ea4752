import { DeviceDatabase } from './device-database';
import { KeptDrafts } from './kept-drafts';

const draft = { id: 'user-1|answers|1', value: 'We stopped talking.', at: 1 };

describe('Drafts on a device', () => {
  let kept: boolean[];

  const open = () => KeptDrafts.open((isKept) => kept.push(isKept));

  beforeEach(() => {
    kept = [];
  });

  afterEach(async () => (await open()).clear());

  it('are kept by it, and not in memory', async () => {
    const drafts = await open();
    await drafts.put(draft);
    expect(drafts.holdsInMemory()).toBeFalse();
    expect(kept).toEqual([true]);
    expect(await (await open()).get(draft.id)).toEqual(draft);
  });

  it('are in memory where the device refuses, which is said', async () => {
    spyOn(indexedDB, 'open').and.throwError(new DOMException('no', 'SecurityError'));
    const drafts = await open();
    await drafts.put(draft);
    expect(kept.at(-1)).toBeFalse();
    expect(drafts.holdsInMemory()).toBeTrue();
    expect(await drafts.get(draft.id)).toEqual(draft);
    expect(await drafts.startingWith('user-1|')).toEqual([draft]);
    await drafts.remove(draft.id);
    expect(drafts.holdsInMemory()).toBeFalse();
  });

  it('are in memory while the device has no room, and on it when it has', async () => {
    const full = spyOn(DeviceDatabase.prototype, 'put').and.rejectWith(
      new DOMException('full', 'QuotaExceededError'),
    );
    const drafts = await open();
    await drafts.put(draft);
    expect(kept.at(-1)).toBeFalse();
    expect(drafts.holdsInMemory()).toBeTrue();
    full.and.callThrough();
    const newer = { ...draft, value: 'We talk again.', at: 2 };
    await drafts.put(newer);
    expect(kept.at(-1)).toBeTrue();
    expect(await drafts.startingWith('user-1|')).toEqual([newer]);
  });

  it('wait two seconds for a device that never answers, and go on without it', async () => {
    jasmine.clock().install();
    spyOn(indexedDB, 'open').and.returnValue({} as IDBOpenDBRequest);
    const opening = open();
    await Promise.resolve();
    jasmine.clock().tick(2000);
    jasmine.clock().uninstall();
    const drafts = await opening;
    await drafts.put(draft);
    expect(await drafts.get(draft.id)).toEqual(draft);
    expect(kept.at(-1)).toBeFalse();
  });
});
