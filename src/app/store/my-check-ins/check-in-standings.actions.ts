import { createActionGroup, emptyProps, props } from '@ngrx/store';
import type { AppError } from '../../core/errors/app-error';
import type { CheckInSettings, CheckInStanding } from '../../domain/check-ins/standing';

/** The tab and every page of it. */
export const CheckInPageActions = createActionGroup({
  source: 'Check-in Page',
  events: {
    opened: emptyProps(),
    retried: emptyProps(),
    /** More than one coach asks: the client chooses whose it is. */
    severalFound: emptyProps(),
    /** The first answer of this week. */
    begun: props<{ clientId: string; assignmentId: string }>(),
    /** `before` stands again where the change could not be kept. */
    settingsChanged: props<{
      clientId: string;
      settings: CheckInSettings;
      before: CheckInSettings;
    }>(),
    /** Everything typed is with the server by now. */
    sendChosen: props<{ assignmentId: string }>(),
  },
});

export const CheckInStandingsApiActions = createActionGroup({
  source: 'Check-in Standings API',
  events: {
    looked: props<{ standings: readonly CheckInStanding[] }>(),
    failed: props<{ error: AppError }>(),
    settingsSaved: props<{ clientId: string }>(),
    settingsFailed: props<{ clientId: string; before: CheckInSettings; error: AppError }>(),
    sent: props<{ assignmentId: string; submittedAt: string }>(),
    sendingFailed: props<{ assignmentId: string; error: AppError }>(),
  },
});
