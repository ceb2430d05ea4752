import { inject, Injectable } from '@angular/core';
import { firstValueFrom, from, timeout } from 'rxjs';
import { isOutOfReach } from '../../core/errors/app-error';
import { toAppError } from '../../core/errors/to-app-error';
import { AgreementsGateway } from '../../data/agreements/agreements-gateway';
import { NoteTemplatesGateway } from '../../data/note-templates/note-templates-gateway';
import { NotesGateway } from '../../data/notes/notes-gateway';
import { SessionsGateway } from '../../data/sessions/sessions-gateway';
import { TopicsGateway } from '../../data/topics/topics-gateway';
import type { Agreement } from '../../domain/agreements/agreement';
import { emptyDocument, type NoteDocument } from '../../domain/notes/document';
import type { LiveTopic, Note, NoteTemplateKind, NoteVersion } from '../../domain/notes/note';
import type { BroughtTopic } from '../../domain/topics/topic';
import { NoteDrafts } from './note-drafts';
import { OpenNote } from './open-note';

const patienceMs = 2000;

/** What lies beside the page while a coach writes. */
export interface SidebarContent {
  readonly agreements: readonly Agreement[];
  /** What the client brought to the session. */
  readonly brought: readonly BroughtTopic[];
  readonly topics: readonly LiveTopic[];
}

/** Opens notes to be written and read, and does with them what is not plain writing. Throws AppFailure. */
@Injectable({ providedIn: 'root' })
export class NotesRepository {
  private readonly gateway = inject(NotesGateway);
  private readonly templatesGateway = inject(NoteTemplatesGateway);
  private readonly sessions = inject(SessionsGateway);
  private readonly agreements = inject(AgreementsGateway);
  private readonly topicsGateway = inject(TopicsGateway);
  private readonly drafts = inject(NoteDrafts);

  /** With what a closed tab left on this device. Without a network, a note that has something unsaved still opens. */
  async open(id: string): Promise<OpenNote> {
    const kept = await this.drafts.kept(id);
    const note = await this.gateway.find(id).catch((error: unknown) => {
      if (!kept || !isOutOfReach(toAppError(error))) throw error;
      return kept.note;
    });
    const open = new OpenNote(note);
    if (kept) open.restore(kept.draft);
    return open;
  }

  /**
   * A new note, or the one that was begun here for this client and never reached the server. Where no session is named,
   * it is about the one of these hours, if there is one.
   */
  async begin(
    clientId: string,
    template: NoteTemplateKind,
    sessionId: string | null,
  ): Promise<OpenNote> {
    const kept = await this.drafts.keptNew(clientId);
    if (kept) {
      const open = new OpenNote(kept.note);
      open.restore(kept.draft);
      return open;
    }
    const [body, about] = await Promise.all([
      this.templateBody(template),
      sessionId ?? this.sessionAbout(clientId),
    ]);
    const requestId = crypto.randomUUID();
    return new OpenNote({ requestId, clientId, sessionId: about, template, title: null, body });
  }

  /** Nothing where it can't be told soon: nobody waits for it to write. */
  private async sessionAbout(clientId: string): Promise<string | null> {
    const asked = from(this.sessions.about(clientId, new Date())).pipe(timeout(patienceMs));
    const session = await firstValueFrom(asked).catch(() => null);
    return session?.id ?? null;
  }

  /** The words of a template; an empty page where it can't be fetched, so that writing can begin. */
  async templateBody(kind: NoteTemplateKind): Promise<NoteDocument> {
    const all = await this.templatesGateway.list().catch(() => []);
    return all.find((template) => template.kind === kind)?.body ?? emptyDocument;
  }

  /** What lies beside a note, or beside a new one. */
  async sidebar(clientId: string, noteId?: string): Promise<SidebarContent> {
    const [agreements, brought, topics] = await Promise.all([
      this.agreements.last(clientId, noteId),
      this.topicsGateway.waiting(clientId),
      this.gateway.liveTopics(clientId),
    ]);
    return { agreements, brought, topics };
  }

  find(id: string): Promise<Note> {
    return this.gateway.find(id);
  }

  versions(id: string): Promise<readonly NoteVersion[]> {
    return this.gateway.versions(id);
  }

  async finalise(id: string, revision: number): Promise<void> {
    await this.gateway.finalise(id, revision);
  }

  /** The device keeps nothing more of what it would have written into the locked note. */
  async amend(id: string, revision: number, body: NoteDocument, reason: string): Promise<void> {
    await this.gateway.amend(id, revision, body, reason);
    await this.drafts.forgetWords(id);
    await this.drafts.forget(id);
  }

  async restoreVersion(note: Note, versionId: string, reason: string | null): Promise<void> {
    await this.gateway.restoreVersion(note.id, note.revision, versionId, reason);
  }

  bringBack(id: string): Promise<void> {
    return this.gateway.bringBack(id);
  }
}
