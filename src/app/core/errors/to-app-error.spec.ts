import { NoAnswer } from '../connection/no-answer';
import { AppFailure } from './app-error';
import { errorText } from './error-text';
import { toAppError } from './to-app-error';

describe('toAppError', () => {
  const kind = (error: unknown, status?: number) => toAppError(error, status).kind;

  it('reads the application’s own codes', () => {
    expect(kind({ code: 'AT001', message: 'invitation_invalid' }, 403)).toBe('invitation_invalid');
    expect(kind({ code: 'AT006' }, 409)).toBe('already_sent');
    expect(kind({ code: 'AT011' }, 422)).toBe('email_needed');
    expect(kind({ code: 'AT012' }, 409)).toBe('already_joined');
    expect(kind({ code: 'AT013' }, 409)).toBe('already_assigned');
    expect(kind({ code: 'AT014' }, 409)).toBe('not_sent_yet');
    expect(kind({ code: 'AT022' }, 409)).toBe('practice_ended');
    expect(kind({ code: 'AT023' }, 409)).toBe('confirmation_needed');
    expect(kind({ code: 'AT024' }, 422)).toBe('day_out_of_range');
    expect(kind({ code: 'AT025' }, 409)).toBe('already_replied');
    expect(kind({ code: 'AT027' }, 422)).toBe('programme_invalid');
    expect(kind({ code: 'AT028' }, 422)).toBe('practice_invalid');
    expect(kind({ code: 'AT029' }, 422)).toBe('log_invalid');
    expect(kind({ code: 'AT030' }, 409)).toBe('rights_needed');
    expect(kind({ code: 'AT031' }, 422)).toBe('measure_differs');
    expect(kind({ code: 'AT032' }, 401)).toBe('signed_out');
  });

  it('keeps which answers are missing', () => {
    const details = JSON.stringify([{ linkId: 'q01', code: 'must_agree' }]);
    expect(toAppError({ code: 'AT005', details })).toEqual({
      kind: 'answers_incomplete',
      problems: [{ linkId: 'q01', code: 'must_agree' }],
    });
  });

  it('keeps where a file to import is wrong', () => {
    const problem = { index: 2, field: 'minutes', code: 'out_of_range' };
    expect(toAppError({ code: 'AT026', details: JSON.stringify([problem]) })).toEqual({
      kind: 'import_invalid',
      problems: [problem],
    });
  });

  it('keeps why a form was refused', () => {
    const details = { code: 'duplicate', linkId: 'q01', message: 'Two questions are called q01.' };
    expect(toAppError({ code: 'AT003', details: JSON.stringify(details) })).toEqual({
      kind: 'form_invalid',
      reason: 'Two questions are called q01.',
    });
  });

  it('tells an e-mail that one’s own client has from other duplicates', () => {
    const message = 'duplicate key value violates unique constraint "clients_email_unique"';
    expect(kind({ code: '23505', message }, 409)).toBe('duplicate_email');
    expect(kind({ code: '23505', message: 'another constraint' }, 409)).toBe('conflict');
  });

  it('tells who is not signed in from who may not', () => {
    expect(kind({ code: '42501' }, 401)).toBe('signed_out');
    expect(kind({ code: '42501' }, 403)).toBe('forbidden');
    expect(kind({ code: 'PGRST303' }, 401)).toBe('signed_out');
  });

  it('reads what Auth says', () => {
    expect(kind({ name: 'AuthApiError', code: 'invalid_credentials', status: 400 })).toBe(
      'wrong_credentials',
    );
    expect(kind({ name: 'AuthSessionMissingError', status: 400 })).toBe('signed_out');
    expect(kind({ code: 'over_email_send_rate_limit', status: 429 })).toBe('rate_limited');
  });

  it('takes a request that got no answer for a missing connection', () => {
    expect(kind(new TypeError('Failed to fetch'))).toBe('offline');
    expect(kind({ message: 'TypeError: NetworkError when attempting to fetch', code: '' }, 0)).toBe(
      'offline',
    );
    expect(kind({ name: 'AuthRetryableFetchError', status: 0, message: '' })).toBe('offline');
  });

  it('needs no engine’s words to know that nothing answered', () => {
    const said = [
      'TypeError: Load failed',
      'TypeError: The network connection was lost.',
      'TypeError: The Internet connection appears to be offline.',
      'TypeError: cancelled',
      'AbortError: Fetch is aborted',
      'TypeError: La connexion a échoué',
    ];
    expect(said.map((message) => kind({ message, code: '' }, 0))).toEqual(
      said.map(() => 'offline'),
    );
  });

  it('tells a service that does not answer from a missing connection, and from a fault of ours', () => {
    const page = { message: '<html><h1>Bad gateway</h1></html>' };
    for (const status of [500, 502, 503, 504, 522]) expect(kind(page, status)).toBe('unavailable');
    expect(kind({ code: 'PGRST002', message: 'no schema' }, 503)).toBe('unavailable');
    expect(kind({ code: 'PGRST003', message: 'no free connection' }, 504)).toBe('unavailable');
    for (const code of ['57014', '40P01', '55P03']) expect(kind({ code }, 500)).toBe('unavailable');
    expect(kind({ message: 'Too many requests' }, 429)).toBe('unavailable');
    expect(kind({ name: 'AuthRetryableFetchError', status: 503, message: 'x' })).toBe(
      'unavailable',
    );
    expect(kind(new NoAnswer())).toBe('unavailable');
    expect(kind({ code: '', message: `NoAnswer: ${new NoAnswer().message}` }, 0)).toBe(
      'unavailable',
    );
    expect(kind({ code: 'XX000', message: 'internal' }, 500)).toBe('unexpected');
    expect(kind({ name: 'AuthRetryableFetchError', status: 500, message: 'x' })).toBe('unexpected');
  });

  it('passes on what a gateway threw', () => {
    expect(toAppError(new AppFailure({ kind: 'not_found' }))).toEqual({ kind: 'not_found' });
  });

  it('never lets a raw message through to a person', () => {
    const error = toAppError({ code: 'XX000', message: 'relation "private.secrets" is missing' });
    expect(errorText(error)).not.toContain('private');
  });
});
