import { createActionGroup, emptyProps, props } from '@ngrx/store';
import type { AppError } from '../../core/errors/app-error';
import type { Consent } from '../../domain/consents/consent';
import type { Intake, SentIntake } from '../../domain/sent-answers/intake';

export const IntakePageActions = createActionGroup({
  source: 'Intake Page',
  events: {
    intakeOpened: props<{ intake: Intake }>(),
    retried: props<{ clientId: string }>(),
    markReadChosen: props<{ intake: Intake }>(),
    withdrawChosen: props<{ intake: Intake }>(),
    /** The request id belongs to one press of the button, so that a retry gives nothing twice. */
    giveChosen: props<{ requestId: string; clientId: string; formVersionId: string }>(),
    printed: props<{ clientId: string }>(),
  },
});

export const DetailsPageActions = createActionGroup({
  source: 'Details Page',
  events: { opened: props<{ clientId: string }>() },
});

export const SentAnswersApiActions = createActionGroup({
  source: 'Sent Answers API',
  events: {
    listed: props<{ clientId: string; intakes: readonly Intake[] }>(),
    listFailed: props<{ error: AppError }>(),
    read: props<{ sent: SentIntake }>(),
    readFailed: props<{ error: AppError }>(),
    written: props<{ clientId: string }>(),
    writeFailed: props<{ error: AppError }>(),
    consentsFound: props<{ consents: readonly Consent[] }>(),
    consentsFailed: props<{ error: AppError }>(),
    printRecorded: emptyProps(),
  },
});
