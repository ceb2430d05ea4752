import type { AppError, PlainErrorKind } from './app-error';

const sentences: Readonly<Record<PlainErrorKind, string>> = {
  offline: 'There is no connection right now. Nothing you typed is lost; try again in a moment.',
  unavailable:
    'The service does not answer just now. Nothing you typed is lost; try again in a moment.',
  file_missing:
    'A part of Attune could not be loaded. Nothing you typed is lost; load the page again.',
  signed_out: 'Your sign-in has ended. Sign in again to go on; what you typed is still here.',
  not_found: 'This is no longer here, or it was never yours to open.',
  forbidden: 'You don’t have access to this.',
  conflict:
    'This was changed somewhere else in the meantime. Look at the newer version before you go on.',
  invitation_invalid: 'This invitation can’t be used. Ask your coach for a new one.',
  duplicate_email: 'One of your clients already has this e-mail address.',
  email_needed: 'Add an e-mail address first: the invitation is bound to it.',
  email_not_confirmed:
    'Your e-mail address is not confirmed yet. Open the link in the mail we sent you.',
  already_sent:
    'This was already sent, so it can’t be changed here. You can amend a single answer.',
  already_joined: 'They have joined already, so there is nothing to invite them to.',
  already_assigned: 'They have a copy of this form that they haven’t sent yet.',
  not_sent_yet: 'This is not sent yet: change the answer in the form itself.',
  answer_invalid: 'One of the answers could not be kept as it is. Please look at it again.',
  rate_limited: 'That was one try too many. Wait a minute, then try again.',
  wrong_credentials: 'The e-mail address and the password don’t match.',
  weak_password: 'This password is too easy to guess, or was used before. Choose another one.',
  link_expired: 'This link was used already or is too old. Ask for a new one.',
  slot_taken: 'You already have a session at that time.',
  session_ended: 'This session is over or was cancelled, so it can’t be changed like this.',
  zone_unknown:
    'This time zone is not known to the server. Choose another for your practice, in Settings.',
  time_left_out: 'The clocks go forward that day and skip this time. Choose another.',
  too_late: 'This can’t be undone any more.',
  document_invalid:
    'This text can’t be kept as it is: it may be too long. Nothing is lost; try to shorten it.',
  note_finalised: 'This note was finished in the meantime. It can be amended, with a reason.',
  note_deleted:
    'This note was deleted in the meantime. It can be brought back from Recently deleted.',
  not_finalised: 'This note is still open: write in it directly.',
  reason_needed: 'Say in a few words why, so that the history makes sense later.',
  practice_ended: 'This practice has changed in the meantime, so that no longer applies.',
  confirmation_needed: 'This practice asks you to confirm that it is time for it.',
  day_out_of_range: 'Choose today, or a day within the last two weeks.',
  already_replied: 'You have answered this already.',
  programme_invalid: 'This programme can’t be kept as it is. Please look at its steps again.',
  practice_invalid: 'This practice can’t be kept as it is. Please look at it again.',
  log_invalid:
    'This can’t be kept as it is: it may be too long. Nothing is lost; try to shorten it.',
  rights_needed:
    'This measure may not be shown: its record of rights is missing or has run out. You find it under Forms, Measures.',
  measure_differs:
    'These items don’t fit the measure as it was published. Nothing is lost; compare them with your copy.',
  not_shown: 'The questions can’t be shown right now. Nothing that was answered is lost.',
  unexpected: 'Something went wrong on our side. Nothing you typed is lost; please try again.',
};

/** One friendly sentence for a person. Screens that can say something more exact do so themselves. */
export function errorText(error: AppError): string {
  switch (error.kind) {
    case 'answers_incomplete':
      return 'A few answers are still needed before this can be sent.';
    case 'form_invalid':
      return `This form can’t be published yet: ${error.reason}`;
    case 'import_invalid':
      return 'Nothing was added: parts of the file can’t be read as practices.';
    default:
      return sentences[error.kind];
  }
}
