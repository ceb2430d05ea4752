import { Component, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Confirm } from '../../../core/confirm/confirm';
import type { AppError } from '../../../core/errors/app-error';
import { ErrorNotice } from '../../../shared/ui/error-notice/error-notice';
import { toAppError } from '../../../core/errors/to-app-error';
import type { NoteDocument } from '../../../domain/notes/document';
import type { NoteTemplate, NoteTemplateKind } from '../../../domain/notes/note';
import { RichTextEditor } from '../../../shared/rich-text/rich-text-editor';
import { Icon } from '../../../shared/ui/icon/icon';
import { WhereKept } from '../../../shared/ui/keeping/where-kept';
import { SkeletonRows } from '../../../shared/ui/skeleton-rows/skeleton-rows';
import { Toast } from '../../../shared/ui/toast/toast';
import { Templates } from '../../../store/notes/templates';
import { templateChips } from './note-words';

/** What new notes begin with. Notes that exist stay as they are. */
@Component({
  selector: 'app-templates-page',
  imports: [RouterLink, Icon, ErrorNotice, RichTextEditor, SkeletonRows, WhereKept],
  templateUrl: './templates-page.html',
  styleUrls: ['./note-page.scss', './note-writing.scss', './summary-page.scss'],
})
export default class TemplatesPage {
  private readonly templates = inject(Templates);
  private readonly toast = inject(Toast);
  private readonly confirm = inject(Confirm);

  readonly clientId = input.required<string>();

  protected readonly chips = templateChips;
  protected readonly kind = signal<NoteTemplateKind>('session');
  protected readonly template = signal<NoteTemplate | null>(null);
  protected readonly version = signal(0);
  protected readonly error = signal<AppError | null>(null);
  protected readonly busy = signal(false);
  protected readonly body = signal<NoteDocument | null>(null);
  /** Whether what stands there is kept on this device only. */
  protected readonly isChanged = signal(false);

  constructor() {
    void this.load('session');
  }

  protected async load(kind: NoteTemplateKind): Promise<void> {
    this.error.set(null);
    this.kind.set(kind);
    try {
      const found = await this.templates.find(kind);
      const kept = await this.templates.kept(kind).catch(() => undefined);
      if (this.kind() !== kind) return;
      this.template.set(found);
      this.body.set(kept ?? found?.body ?? null);
      this.isChanged.set(!!kept);
      this.version.update((count) => count + 1);
    } catch (error) {
      this.error.set(toAppError(error));
    }
  }

  protected async drop(kind: NoteTemplateKind): Promise<void> {
    const isSure = await this.confirm.ask({
      title: 'Discard your changes?',
      text: 'What you changed on this device is gone then. The template stays as it was saved.',
      action: 'Discard',
      danger: true,
    });
    if (!isSure) return;
    await this.templates.forget(kind);
    await this.load(kind);
  }

  protected write(body: NoteDocument): void {
    this.body.set(body);
    this.isChanged.set(true);
    void this.templates.keep(this.kind(), body).catch(() => undefined);
  }

  protected save(template: NoteTemplate, body: NoteDocument): Promise<void> {
    return this.done(template, 'Template saved', () => this.templates.save(template, body));
  }

  protected async reset(template: NoteTemplate): Promise<void> {
    const isSure = await this.confirm.ask({
      title: 'Go back to the built-in template?',
      text: 'Your own template is gone then. Notes that exist stay as they are.',
      action: 'Go back',
      danger: true,
    });
    if (!isSure) return;
    await this.done(template, 'Back to the built-in template', () =>
      this.templates.reset(template),
    );
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
