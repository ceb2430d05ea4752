import type { NoteDocument } from '../../domain/notes/document';
import type { NoteTemplate } from '../../domain/notes/note';
import { aDocument } from '../notes/notes.builders';
import type { NoteTemplatesGateway } from './note-templates-gateway';

/** One template, which can be made one's own. */
export class FakeNoteTemplatesGateway implements Pick<
  NoteTemplatesGateway,
  keyof NoteTemplatesGateway
> {
  private template: NoteTemplate = {
    id: 'template-1',
    kind: 'session',
    title: 'Session note',
    body: aDocument('Focus'),
    revision: 1,
    isOwn: false,
  };

  list(): Promise<readonly NoteTemplate[]> {
    return Promise.resolve([this.template]);
  }

  save(_template: NoteTemplate, title: string, body: NoteDocument): Promise<void> {
    this.template = { ...this.template, title, body, isOwn: true };
    return Promise.resolve();
  }

  reset(): Promise<void> {
    this.template = { ...this.template, title: 'Session note', isOwn: false };
    return Promise.resolve();
  }
}
