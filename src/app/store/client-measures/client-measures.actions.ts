import { createActionGroup, props } from '@ngrx/store';
import type { AppError } from '../../core/errors/app-error';
import type { GivenMeasure } from '../../domain/client-measures/given-measure';
import type { SentIntake } from '../../domain/sent-answers/intake';

export const ClientMeasuresPageActions = createActionGroup({
  source: 'Client Measures Page',
  events: {
    opened: props<{ clientId: string }>(),
    retried: props<{ clientId: string }>(),
    /** The request id belongs to one press of the button, so that a retry gives nothing twice. */
    giveChosen: props<{ requestId: string; clientId: string; formVersionId: string }>(),
    withdrawChosen: props<{ given: GivenMeasure }>(),
  },
});

export const MeasureAnswersActions = createActionGroup({
  source: 'Measure Answers',
  events: {
    opened: props<{ given: GivenMeasure }>(),
    markReadChosen: props<{ given: GivenMeasure }>(),
    printed: props<{ clientId: string }>(),
  },
});

export const ClientMeasuresApiActions = createActionGroup({
  source: 'Client Measures API',
  events: {
    listed: props<{ clientId: string; given: readonly GivenMeasure[] }>(),
    listFailed: props<{ error: AppError }>(),
    read: props<{ sent: SentIntake }>(),
    readFailed: props<{ error: AppError }>(),
    written: props<{ clientId: string }>(),
    writeFailed: props<{ error: AppError }>(),
  },
});
