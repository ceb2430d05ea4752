import { addressOf, initialOf } from './client';
import { differingFields, looksLikeEmail, tagsIn } from './client-fields';
import { type Invitation, invitationState, joinLink } from '../invitations/invitation';

const fields = {
  name: 'Yuki Tanabe',
  preferredName: null,
  pronouns: null,
  email: null,
  status: 'active',
  tags: ['evenings'],
} as const;

const invitation = (rest: Partial<Invitation> = {}): Invitation => ({
  id: 'i',
  email: 'yuki@example.com',
  createdAt: '2026-11-01T10:00:00Z',
  expiresAt: '2026-11-04T10:00:00Z',
  usedAt: null,
  revokedAt: null,
  ...rest,
});

describe('a client', () => {
  it('is called by the name they prefer', () => {
    expect(addressOf({ name: 'Yuki Tanabe', preferredName: 'Yuki' })).toBe('Yuki');
    expect(addressOf({ name: 'Yuki Tanabe', preferredName: null })).toBe('Yuki Tanabe');
  });

  it('has a whole letter for an initial in any script', () => {
    expect(initialOf('  ada')).toBe('A');
    expect(initialOf('👩‍👩‍👧 family')).toBe('👩‍👩‍👧');
    expect(initialOf('')).toBe('');
  });

  it('does without a browser’s way to part a text into letters', () => {
    const { Segmenter } = Intl;
    Reflect.deleteProperty(Intl, 'Segmenter');
    const initials = ['  ada', '👩 family', ''].map(initialOf);
    Object.assign(Intl, { Segmenter });
    expect(initials).toEqual(['A', '👩', '']);
  });

  it('has tags parted by commas, each once', () => {
    expect(tagsIn(' evenings, couple,, evenings ')).toEqual(['evenings', 'couple']);
  });

  it('needs something on both sides of one @ in an e-mail address', () => {
    expect(looksLikeEmail(' yuki@example.com ')).toBeTrue();
    expect(looksLikeEmail('yuki@')).toBeFalse();
    expect(looksLikeEmail('yu ki@example.com')).toBeFalse();
  });

  it('differs from another version in the fields that were changed', () => {
    expect(differingFields(fields, { ...fields, pronouns: 'she/her', tags: [] })).toEqual([
      'pronouns',
      'tags',
    ]);
  });
});

describe('an invitation', () => {
  const now = new Date('2026-11-03T10:00:00Z');

  it('is open until its hour, expired from it on', () => {
    expect(invitationState(invitation(), now)).toBe('open');
    expect(invitationState(invitation({ expiresAt: now.toISOString() }), now)).toBe('expired');
  });

  it('that was taken back is as none', () => {
    expect(invitationState(null, now)).toBe('none');
    expect(invitationState(invitation({ revokedAt: now.toISOString() }), now)).toBe('none');
  });

  it('that was used stays accepted', () => {
    expect(invitationState(invitation({ usedAt: now.toISOString() }), now)).toBe('accepted');
  });

  it('opens at the join page', () => {
    expect(joinLink('https://attune.example', 'abc')).toBe('https://attune.example/join/abc');
  });
});
