import { createEntityAdapter, type EntityState } from '@ngrx/entity';
import { createFeature, createReducer, createSelector, on } from '@ngrx/store';
import type { AppError } from '../../core/errors/app-error';
import type { Client, ListedClient } from '../../domain/clients/client';
import {
  type ClientPage,
  type ClientQuery,
  everyClient,
  isAskedFor,
  isNarrowed,
} from '../../domain/clients/client-list';
import {
  ClientFormActions,
  ClientsApiActions,
  ClientsPageActions,
  RecordPageActions,
} from './clients.actions';

type ListStep = 'idle' | 'loading' | 'loading_more' | 'loaded' | 'failed';

/** The list's entities stand in the order in which the database gave them. */
export interface ClientsState extends EntityState<ListedClient> {
  readonly query: ClientQuery;
  /** What the rows are an answer to. */
  readonly listedFor: ClientQuery | null;
  readonly step: ListStep;
  readonly listError: AppError | null;
  readonly isLast: boolean;
  /** The client whose record or form is open. */
  readonly current: Client | null;
  readonly currentError: AppError | null;
  /** What the open form has brought about. */
  readonly saved: Client | null;
  readonly writing: boolean;
  readonly writeError: AppError | null;
  /** The other version, while a conflict waits to be settled. */
  readonly theirs: Client | null;
  /** What was written here, by id: a page that set out before may say what was. */
  readonly written: Readonly<Record<string, Client>>;
}

const adapter = createEntityAdapter<ListedClient>();

export const initialClients: ClientsState = adapter.getInitialState({
  query: everyClient,
  listedFor: null,
  step: 'idle',
  listError: null,
  isLast: false,
  current: null,
  currentError: null,
  saved: null,
  writing: false,
  writeError: null,
  theirs: null,
  written: {},
});

const loading = (state: ClientsState, { query }: { query: ClientQuery }): ClientsState => ({
  ...state,
  query,
  step: 'loading',
  listError: null,
});

/** Rows that answer another question are gone when theirs can't be had: they would be read as the answer. */
function failed(state: ClientsState, { error }: { error: AppError }): ClientsState {
  const told: ClientsState = { ...state, step: 'failed', listError: error };
  const isSame = JSON.stringify(state.listedFor) === JSON.stringify(state.query);
  return isSame ? told : adapter.removeAll(told);
}

/** What is known of another client is not shown while this one is on its way. */
const opening = (state: ClientsState, { clientId }: { clientId: string | null }): ClientsState => ({
  ...state,
  current: state.current?.id === clientId ? state.current : null,
  currentError: null,
  saved: null,
  writing: false,
  writeError: null,
  theirs: null,
});

/** What is known, where an answer is older: it set out before a change came back. */
const latest = (known: Client | null, client: Client): Client =>
  known?.id === client.id && known.revision > client.revision ? known : client;

const writing = (state: ClientsState): ClientsState => ({
  ...state,
  writing: true,
  writeError: null,
  theirs: null,
});

/** A written client is brought into the list; one who no longer belongs into it leaves it. */
function written(state: ClientsState, { client }: { client: Client }): ClientsState {
  const settled = {
    ...state,
    written: { ...state.written, [client.id]: client },
    current: client,
    writing: false,
    writeError: null,
    theirs: null,
  };
  return isAskedFor(state.query, client)
    ? adapter.updateOne({ id: client.id, changes: client }, settled)
    : adapter.removeOne(client.id, settled);
}

/** The rows of a page, none of them older than what was written here, nor of a status that it has no more. */
function asWritten({ written, query }: ClientsState, { clients }: ClientPage): ListedClient[] {
  return clients
    .map((row) => {
      const here = written[row.id];
      return here && here.revision > row.revision ? { ...row, ...here } : row;
    })
    .filter((row) => isAskedFor(query, row));
}

export const clientsFeature = createFeature({
  name: 'clients',
  reducer: createReducer(
    initialClients,
    on(
      ClientsPageActions.opened,
      ClientsPageActions.filtered,
      ClientsPageActions.searched,
      loading,
    ),
    on(ClientsPageActions.retried, (state): ClientsState => loading(state, state)),
    on(ClientsPageActions.moreWanted, (state): ClientsState =>
      state.step === 'loaded' && !state.isLast ? { ...state, step: 'loading_more' } : state,
    ),
    on(ClientsApiActions.listed, (state, { page }): ClientsState =>
      adapter.setAll(asWritten(state, page), {
        ...state,
        listedFor: state.query,
        step: 'loaded',
        isLast: page.isLast,
      }),
    ),
    on(ClientsApiActions.moreListed, (state, { page }): ClientsState =>
      adapter.upsertMany(asWritten(state, page), {
        ...state,
        step: 'loaded',
        isLast: page.isLast,
      }),
    ),
    on(ClientsApiActions.listFailed, failed),
    on(RecordPageActions.opened, ClientFormActions.opened, opening),
    on(ClientsApiActions.found, (state, { client }): ClientsState => ({
      ...state,
      current: latest(state.current, client),
      currentError: null,
    })),
    on(ClientsApiActions.findFailed, (state, { error }): ClientsState => ({
      ...state,
      currentError: error,
    })),
    on(
      ClientFormActions.added,
      ClientFormActions.changed,
      RecordPageActions.archiveChosen,
      RecordPageActions.restoreChosen,
      writing,
    ),
    on(ClientsApiActions.added, ClientsApiActions.changed, (state, { client }): ClientsState => ({
      ...written(state, { client }),
      saved: client,
    })),
    on(ClientsApiActions.archived, ClientsApiActions.restored, written),
    on(ClientsApiActions.conflicted, (state, { theirs }): ClientsState => ({
      ...state,
      writing: false,
      theirs,
    })),
    on(ClientsApiActions.writeFailed, (state, { error }): ClientsState => ({
      ...state,
      writing: false,
      writeError: error,
    })),
  ),
  extraSelectors: ({ selectClientsState, selectQuery, selectStep, selectIsLast }) => {
    const { selectAll: selectList, selectTotal } = adapter.getSelectors(selectClientsState);
    return {
      selectList,
      selectTotal,
      /** Whether there is nobody, however one looks. */
      selectIsEmpty: createSelector(
        selectTotal,
        selectStep,
        selectQuery,
        (total, step, query) => total === 0 && step === 'loaded' && !isNarrowed(query),
      ),
      selectHasMore: createSelector(
        selectIsLast,
        selectStep,
        (isLast, step) => !isLast && step === 'loaded',
      ),
    };
  },
});
