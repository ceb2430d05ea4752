import { inject, Injectable } from '@angular/core';
import { NoteTemplatesGateway } from '../../data/note-templates/note-templates-gateway';
import type { NoteDocument } from '../../domain/notes/document';
import type { NoteTemplate, NoteTemplateKind } from '../../domain/notes/note';
import { NoteDrafts } from './note-drafts';

const keyOf = (kind: NoteTemplateKind) => `template.${kind}`;

/** What new notes begin with, and what is changed of it on this device and not saved yet. Throws AppFailure. */
@Injectable({ providedIn: 'root' })
export class Templates {
  private readonly gateway = inject(NoteTemplatesGateway);
  private readonly drafts = inject(NoteDrafts);

  async find(kind: NoteTemplateKind): Promise<NoteTemplate | null> {
    return (await this.gateway.list()).find((each) => each.kind === kind) ?? null;
  }

  async kept(kind: NoteTemplateKind): Promise<NoteDocument | undefined> {
    return (await this.drafts.words(keyOf(kind)))?.body;
  }

  keep(kind: NoteTemplateKind, body: NoteDocument): Promise<void> {
    return this.drafts.keepWords(keyOf(kind), { body });
  }

  forget(kind: NoteTemplateKind): Promise<void> {
    return this.drafts.forgetWords(keyOf(kind));
  }

  async save(template: NoteTemplate, body: NoteDocument): Promise<void> {
    await this.gateway.save(template, template.title, body);
    await this.forget(template.kind);
  }

  /** Back to the built-in one. */
  async reset(template: NoteTemplate): Promise<void> {
    await this.gateway.reset(template);
    await this.forget(template.kind);
  }
}
