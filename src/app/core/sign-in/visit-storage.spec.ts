import { VisitStorage } from './visit-storage';

describe('VisitStorage', () => {
  const refuse = () => {
    throw new DOMException('Access is denied for this document.', 'SecurityError');
  };

  it('keeps for the visit what a browser refuses to keep', () => {
    const storage = new VisitStorage(refuse);
    storage.setItem('attune.stay', 'yes');
    expect(storage.getItem('attune.stay')).toBe('yes');
    expect(storage.keys()).toEqual(['attune.stay']);
    storage.removeItem('attune.stay');
    expect(storage.getItem('attune.stay')).toBeNull();
  });

  it('gives the newer where there was no room for it', () => {
    const storage = new VisitStorage(() => sessionStorage);
    storage.setItem('attune.test', 'old');
    const full = spyOn(Storage.prototype, 'setItem').and.throwError(
      new DOMException('The quota has been exceeded.', 'QuotaExceededError'),
    );
    storage.setItem('attune.test', 'new');
    expect(storage.getItem('attune.test')).toBe('new');
    expect(sessionStorage.getItem('attune.test')).toBeNull();
    full.and.callThrough();
    storage.setItem('attune.test', 'newest');
    expect(sessionStorage.getItem('attune.test')).toBe('newest');
    storage.removeItem('attune.test');
  });
});
