import { cleanDocument } from '../../domain/notes/clean';
import type {
  ListedNote,
  Note,
  NoteTemplateKind,
  NoteVersion,
  SavedNote,
} from '../../domain/notes/note';

/** As the columns and functions give it. The database's checks hold the words to these unions. */
interface NoteRow {
  readonly id: string;
  readonly client_id: string;
  readonly session_id: string | null;
  readonly template: string;
  readonly title: string | null;
  readonly body: unknown;
  readonly created_at: string;
  readonly updated_at: string;
  readonly finalised_at: string | null;
  readonly deleted_at: string | null;
  readonly revision: number;
}

type ListedRow = Omit<NoteRow, 'body' | 'session_id' | 'revision'> & { readonly excerpt: string };

interface VersionRow {
  readonly id: string;
  readonly device: string | null;
  readonly change: string;
  readonly reason: string | null;
  readonly title: string | null;
  readonly body: unknown;
  readonly revision: number;
  readonly at: string;
}

/** What save_note returns. */
export interface SavedJson {
  readonly outcome: 'saved' | 'conflict';
  readonly revision: number;
  readonly updatedAt: string;
  readonly title: string | null;
  readonly body: unknown;
  readonly finalisedAt: string | null;
  readonly deletedAt: string | null;
}

export const listedNote = (row: ListedRow): ListedNote => ({
  id: row.id,
  clientId: row.client_id,
  template: row.template as NoteTemplateKind,
  title: row.title,
  excerpt: row.excerpt,
  createdAt: row.created_at,
  updatedAt: row.updated_at,
  finalisedAt: row.finalised_at,
  deletedAt: row.deleted_at,
});

export const noteFrom = (row: NoteRow): Note => ({
  id: row.id,
  clientId: row.client_id,
  sessionId: row.session_id,
  template: row.template as NoteTemplateKind,
  title: row.title,
  body: cleanDocument(row.body),
  createdAt: row.created_at,
  updatedAt: row.updated_at,
  finalisedAt: row.finalised_at,
  deletedAt: row.deleted_at,
  revision: row.revision,
});

export const savedNote = (json: SavedJson): SavedNote => ({
  outcome: json.outcome,
  title: json.title,
  body: cleanDocument(json.body),
  revision: json.revision,
  updatedAt: json.updatedAt,
});

export const noteVersion = (row: VersionRow, device: string): NoteVersion => ({
  id: row.id,
  revision: row.revision,
  change: row.change as NoteVersion['change'],
  reason: row.reason,
  title: row.title,
  body: cleanDocument(row.body),
  at: row.at,
  onThisDevice: row.device === device,
});
