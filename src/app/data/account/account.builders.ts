import type { Invitation, MyInvitation, Person } from './account';

export function aPerson(of: Partial<Person> = {}): Person {
  return {
    userId: 'user-1',
    role: 'client',
    displayName: 'Adaeze',
    timeZone: 'Europe/Warsaw',
    hasCoach: true,
    ...of,
  };
}

export function anInvitation(of: Partial<Invitation> = {}): Invitation {
  return {
    role: 'client',
    coachName: 'Noor Haddad',
    practiceName: 'Quiet Harbour',
    expiresAt: '2026-11-29T10:00:00Z',
    ...of,
  };
}

export function someInvitation(of: Partial<MyInvitation> = {}): MyInvitation {
  return {
    id: 'invitation-1',
    coachName: 'Noor Haddad',
    practiceName: 'Quiet Harbour',
    expiresAt: '2126-11-29T10:00:00Z',
    ...of,
  };
}
