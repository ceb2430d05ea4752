import { someRights } from './measures.builders';
import { standingOf } from './standing';

describe('Whether a measure may be shown', () => {
  const today = '2026-11-25';
  const standing = (...records: readonly Parameters<typeof someRights>[0][]) =>
    standingOf(records.map(someRights), today);

  it('may not without a record', () => {
    expect(standing()).toEqual({ kind: 'missing' });
  });

  it('may with a record that does not end', () => {
    expect(standing({})).toEqual({ kind: 'shown', until: null, isOwn: true });
  });

  it('may on the last day of a record, and not on the day after', () => {
    expect(standing({ expiresOn: today }).kind).toBe('shown');
    expect(standing({ expiresOn: '2026-11-24' })).toEqual({ kind: 'expired', on: '2026-11-24' });
  });

  it('may not under a record that does not cover paid work', () => {
    expect(standing({ commercialUse: false })).toEqual({ kind: 'not_covered' });
  });

  it('may by the record that holds longest, be it the installation’s', () => {
    const own = { expiresOn: '2026-12-01' };
    const theirs = { id: 'rights-2', isOwn: false, expiresOn: null };
    expect(standing(own, theirs)).toEqual({ kind: 'shown', until: null, isOwn: false });
    expect(standing({ expiresOn: '2026-01-01' }, { ...theirs, expiresOn: '2026-02-01' })).toEqual({
      kind: 'expired',
      on: '2026-02-01',
    });
  });
});
