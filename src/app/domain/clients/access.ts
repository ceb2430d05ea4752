/** What a coach did with a client's record that the client is told of. */
export type AccessAction =
  | 'opened_record'
  | 'searched'
  | 'read_intake'
  | 'read_check_in'
  | 'read_measure'
  | 'printed'
  | 'exported';
