/** What a coach did with a client's record that the client is told of. */
export type AccessAction =
  | 'opened_record'
  | 'searched'
  | 'read_intake'
  | 'read_check_in'
  | 'read_measure'
  | 'printed'
  | 'exported';

/** One time that somebody looked. */
export interface AccessEntry {
  readonly id: string;
  readonly clientId: string;
  readonly action: AccessAction;
  readonly at: string;
}
