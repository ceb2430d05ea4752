import {
  ApplicationConfig,
  ErrorHandler,
  inject,
  isDevMode,
  provideAppInitializer,
  provideBrowserGlobalErrorListeners,
} from '@angular/core';
import {
  provideRouter,
  withComponentInputBinding,
  withInMemoryScrolling,
  withNavigationErrorHandler,
} from '@angular/router';
import { provideEffects } from '@ngrx/effects';
import { provideStore, Store } from '@ngrx/store';
import { provideStoreDevtools } from '@ngrx/store-devtools';
import { routes } from './app.routes';
import { Config } from './core/config/config';
import { hearAutofill } from './core/autofill/autofill';
import { mendNavigation, ReportErrors } from './core/lost-files/report-errors';
import { keepApp } from './core/offline/keep-app';
import { SignIn } from './core/sign-in/sign-in';
import { SignInStorage } from './core/sign-in/sign-in-storage';
import { SupabaseApi } from './core/supabase/supabase-api';
import { outliveTranslation } from './core/translation/outlive-translation';
import * as waitingLogsEffects from './store/my-practices/logs/waiting-logs.effects';
import { AppActions } from './store/sign-in/sign-in.actions';
import { clearOnLeaving } from './store/sign-in/clear-on-leaving';
import * as signInEffects from './store/sign-in/sign-in.effects';
import { signInFeature } from './store/sign-in/sign-in.feature';
import { StoreSignIn } from './store/sign-in/store-sign-in';

/** A constant that the production build sets to false, so that the tools are left out of it. */
declare const ngDevMode: unknown;
const devtools = ngDevMode ? [provideStoreDevtools({ maxAge: 50, connectInZone: false })] : [];

export const appConfig: ApplicationConfig = {
  providers: [
    provideBrowserGlobalErrorListeners(),
    { provide: ErrorHandler, useClass: ReportErrors },
    provideRouter(
      routes,
      withComponentInputBinding(),
      withInMemoryScrolling({ scrollPositionRestoration: 'enabled', anchorScrolling: 'enabled' }),
      withNavigationErrorHandler(mendNavigation),
    ),
    provideStore(
      { [signInFeature.name]: signInFeature.reducer },
      { metaReducers: [clearOnLeaving] },
    ),
    provideEffects(signInEffects, waitingLogsEffects),
    ...devtools,
    { provide: SignIn, useClass: StoreSignIn },
    provideAppInitializer(() => {
      const store = inject(Store);
      // Not waited for: the guards wait for the sign-in, and a missing config.json has a page of its own.
      inject(Config)
        .load()
        .catch(() => undefined);
      // Whoever is signed in is about to ask for data: what asks comes along with the files of their page.
      const api = inject(SupabaseApi);
      if (inject(SignInStorage).holdsSignIn()) api.client().catch(() => undefined);
      store.dispatch(AppActions.started());
    }),
    provideAppInitializer(() => {
      outliveTranslation(document.body);
      hearAutofill(document);
    }),
    provideAppInitializer(() => {
      if (!isDevMode()) keepApp().catch(console.error);
    }),
  ],
};
