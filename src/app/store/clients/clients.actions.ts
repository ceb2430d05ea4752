import { createActionGroup, emptyProps, props } from '@ngrx/store';
import type { AppError } from '../../core/errors/app-error';
import type { Client, ClientFields } from '../../domain/clients/client';
import type { ClientPage, ClientQuery } from '../../domain/clients/client-list';

export const ClientsPageActions = createActionGroup({
  source: 'Clients Page',
  events: {
    opened: props<{ query: ClientQuery }>(),
    filtered: props<{ query: ClientQuery }>(),
    searched: props<{ query: ClientQuery }>(),
    moreWanted: emptyProps(),
    retried: emptyProps(),
  },
});

export const ClientFormActions = createActionGroup({
  source: 'Client Form',
  events: {
    opened: props<{ clientId: string | null }>(),
    /** The request id belongs to the filled-in form, so that a retry adds nobody twice. */
    added: props<{ requestId: string; fields: ClientFields }>(),
    changed: props<{ clientId: string; revision: number; fields: ClientFields }>(),
  },
});

export const RecordPageActions = createActionGroup({
  source: 'Record Page',
  events: {
    opened: props<{ clientId: string }>(),
    archiveChosen: props<{ client: Client }>(),
    restoreChosen: props<{ client: Client }>(),
  },
});

export const ClientsApiActions = createActionGroup({
  source: 'Clients API',
  events: {
    listed: props<{ page: ClientPage }>(),
    moreListed: props<{ page: ClientPage }>(),
    listFailed: props<{ error: AppError }>(),
    found: props<{ client: Client }>(),
    findFailed: props<{ error: AppError }>(),
    added: props<{ client: Client }>(),
    changed: props<{ client: Client }>(),
    /** `before` is what an undo goes back to. */
    archived: props<{ client: Client; before: Client }>(),
    restored: props<{ client: Client }>(),
    /** Somebody was faster: `theirs` is what is stored now. */
    conflicted: props<{ theirs: Client }>(),
    writeFailed: props<{ error: AppError }>(),
  },
});
