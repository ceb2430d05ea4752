import type { KnownPerson } from '../../core/sign-in/sign-in-storage';

/** Who signed in; the role comes from the table `profiles`, never from the token. */
export type Person = KnownPerson;

export interface Credentials {
  readonly email: string;
  readonly password: string;
}

/** What the holder of an invitation may know before joining. */
export interface Invitation {
  readonly role: 'coach' | 'client';
  readonly coachName: string;
  readonly practiceName: string;
  readonly expiresAt: string;
}

/** One that went to the address of the person who is signed in. */
export interface MyInvitation {
  readonly id: string;
  readonly coachName: string;
  readonly practiceName: string;
  readonly expiresAt: string;
}

export interface Joining extends Credentials {
  readonly invitation: string;
  readonly name: string;
}

export type LinkKind = 'signup' | 'recovery' | 'email_change';
