import { isHttpsAddress, isLongUnchecked, withSafeLink } from './coach';

describe('a crisis resource', () => {
  it('is due for a look after six months, not on the day itself', () => {
    expect(isLongUnchecked('2026-05-23', '2026-11-23')).toBeFalse();
    expect(isLongUnchecked('2026-05-22', '2026-11-23')).toBeTrue();
  });

  it('may only lead to an address by https', () => {
    expect(isHttpsAddress('https://help.example/')).toBeTrue();
    expect(isHttpsAddress('http://help.example/')).toBeFalse();
    expect(isHttpsAddress('javascript:alert(1)')).toBeFalse();
    expect(isHttpsAddress('help')).toBeFalse();
  });

  it('is shown without a link that leads elsewhere', () => {
    const resource = { name: 'Line', contact: '116 123', locale: 'en', verifiedOn: '2026-11-01' };
    const linked = { ...resource, url: 'https://help.example/' };
    expect(withSafeLink(linked)).toEqual(linked);
    expect(withSafeLink({ ...resource, url: 'javascript:alert(1)' })).toEqual(resource);
    expect(withSafeLink(resource)).toEqual(resource);
  });
});
