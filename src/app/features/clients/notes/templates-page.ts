import { Component, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { AppError } from '../../../core/errors/app-error';
import { errorText } from '../../../core/errors/error-text';
import { toAppError } from '../../../core/errors/to-app-error';
import type { NoteDocument } from '../../../domain/notes/document';
import type { NoteTemplate, NoteTemplateKind } from '../../../domain/notes/note';
import { RichTextEditor } from '../../../shared/rich-text/rich-text-editor';
import { Confirm } from '../../../shared/ui/confirm/confirm';
import { Icon } from '../../../shared/ui/icon/icon';
import { Notice } from '../../../shared/ui/notice/notice';
import { SkeletonRows } from '../../../shared/ui/skeleton-rows/skeleton-rows';
import { Toast } from '../../../shared/ui/toast/toast';
import { NotesDesk } from '../../../store/notes/notes-desk';
import { templateChips } from './note-words';

/** What new notes begin with. Notes that exist stay as they are. */
@Component({
  selector: 'app-templates-page',
  imports: [RouterLink, Icon, Notice, RichTextEditor, SkeletonRows],
  templateUrl: './templates-page.html',
  styleUrls: ['./note-page.scss', './note-writing.scss', './summary-page.scss'],
})
export default class TemplatesPage {
  private readonly desk = inject(NotesDesk);
  private readonly confirm = inject(Confirm);
  private readonly toast = inject(Toast);

  readonly clientId = input.required<string>();

  protected readonly errorText = errorText;
  protected readonly chips = templateChips;
  protected readonly kind = signal<NoteTemplateKind>('session');
  protected readonly template = signal<NoteTemplate | null>(null);
  protected readonly version = signal(0);
  protected readonly error = signal<AppError | null>(null);
  protected readonly busy = signal(false);
  protected readonly body = signal<NoteDocument | null>(null);
  protected readonly isChanged = signal(false);

  constructor() {
    void this.load('session');
  }

  protected async choose(kind: NoteTemplateKind): Promise<void> {
    if (this.isChanged() && !(await this.mayLeave())) return;
    await this.load(kind);
  }

  protected async load(kind: NoteTemplateKind): Promise<void> {
    this.error.set(null);
    this.kind.set(kind);
    try {
      const found = (await this.desk.templates()).find((each) => each.kind === kind) ?? null;
      this.template.set(found);
      this.body.set(found?.body ?? null);
      this.isChanged.set(false);
      this.version.update((count) => count + 1);
    } catch (error) {
      this.error.set(toAppError(error));
    }
  }

  protected write(body: NoteDocument): void {
    this.body.set(body);
    this.isChanged.set(true);
  }

  protected save(template: NoteTemplate, body: NoteDocument): Promise<void> {
    return this.done(template, 'Template saved', () =>
      this.desk.saveTemplate(template, template.title, body),
    );
  }

  protected reset(template: NoteTemplate): Promise<void> {
    return this.done(template, 'Back to the built-in template', () =>
      this.desk.resetTemplate(template),
    );
  }

  private mayLeave(): Promise<boolean> {
    return this.confirm.ask({
      title: 'Leave without saving?',
      text: 'What you changed in this template is not saved yet.',
      action: 'Leave',
      cancel: 'Stay',
      danger: true,
    });
  }

  private async done({ kind }: NoteTemplate, words: string, work: () => Promise<void>) {
    if (this.busy()) return;
    this.busy.set(true);
    this.error.set(null);
    try {
      await work();
      await this.load(kind);
      this.toast.say(words);
    } catch (error) {
      this.error.set(toAppError(error));
    } finally {
      this.busy.set(false);
    }
  }
}
