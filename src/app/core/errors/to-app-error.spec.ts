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
    expect(toAppError({ code: 'AT003', details })).toEqual({
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

  it('does not take a server error for a missing connection', () => {
    expect(kind({ name: 'AuthRetryableFetchError', status: 503, message: 'x' })).toBe('unexpected');
  });

  it('passes on what a gateway threw', () => {
    expect(toAppError(new AppFailure({ kind: 'not_found' }))).toEqual({ kind: 'not_found' });
  });

  it('never lets a raw message through to a person', () => {
    const error = toAppError({ code: 'XX000', message: 'relation "private.secrets" is missing' });
    expect(errorText(error)).not.toContain('private');
  });
});
