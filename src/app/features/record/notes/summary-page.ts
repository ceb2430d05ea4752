import { Component, computed, effect, inject, input, signal, untracked } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import type { AppError } from '../../../core/errors/app-error';
import { errorText } from '../../../core/errors/error-text';
import { toAppError } from '../../../core/errors/to-app-error';
import { agreedIn, withAgreed } from '../../../domain/notes/agreements';
import { emptyDocument, hasWords, type NoteDocument } from '../../../domain/notes/document';
import { RichTextEditor } from '../../../shared/rich-text/rich-text-editor';
import { Confirm } from '../../../core/confirm/confirm';
import { Icon } from '../../../shared/ui/icon/icon';
import { Keeping } from '../../../core/keeping/keeping';
import { WhereKept } from '../../../shared/ui/keeping/where-kept';
import { Notice } from '../../../shared/ui/notice/notice';
import { SkeletonRows } from '../../../shared/ui/skeleton-rows/skeleton-rows';
import { Toast } from '../../../shared/ui/toast/toast';
import { lastAgreements } from '../../../store/agreements/agreements-of';
import { Summaries } from '../../../store/shared-notes/summaries';
import { openedClient } from './opened-client';

/** A summary to be sent: it says who will read it before it goes. */
@Component({
  selector: 'app-summary-page',
  imports: [RouterLink, Icon, Notice, RichTextEditor, SkeletonRows, WhereKept],
  templateUrl: './summary-page.html',
  styleUrls: ['./note-page.scss', './note-writing.scss', './summary-page.scss'],
})
export default class SummaryPage {
  private readonly summaries = inject(Summaries);
  private readonly confirm = inject(Confirm);
  private readonly toast = inject(Toast);
  private readonly router = inject(Router);

  readonly clientId = input.required<string>();
  /** From the address: the session that it is about. */
  readonly session = input<string>();

  protected readonly errorText = errorText;
  protected readonly client = openedClient(this.clientId);
  protected readonly body = signal<NoteDocument | null>(null);
  protected readonly error = signal<AppError | null>(null);
  protected readonly isEmptyTold = signal(false);
  protected readonly busy = signal(false);
  private readonly keeping = inject(Keeping);
  protected readonly isKept = signal(false);
  protected readonly keptWords = computed(() =>
    this.keeping.works()
      ? 'Kept on this device until you send it.'
      : `Not sent yet: ${this.keeping.place()}.`,
  );
  protected readonly hasJoined = computed(() => this.client.client()?.joined ?? true);
  /** Whoever will read it, by full name. */
  protected readonly reader = computed(() => this.client.client()?.name ?? '');
  /** How often something was put into the words beside their being typed. */
  protected readonly added = signal(0);
  private readonly agreed = lastAgreements(this.clientId);
  /** What was agreed last and is not in it yet. */
  protected readonly toAdd = computed(() => {
    const written = agreedIn(this.body() ?? emptyDocument);
    const agreed = this.agreed.value().map(({ text }) => text);
    return agreed.filter((text) => !written.includes(text));
  });
  private requestId = crypto.randomUUID() as string;

  constructor() {
    effect(() => {
      const clientId = this.clientId();
      untracked(() => void this.load(clientId));
    });
  }

  protected write(body: NoteDocument): void {
    this.body.set(body);
    this.isEmptyTold.set(false);
    void this.keep({ body, requestId: this.requestId });
  }

  protected add(body: NoteDocument): void {
    this.write(withAgreed(body, this.toAdd()));
    this.added.update((count) => count + 1);
  }

  protected async send(body: NoteDocument): Promise<void> {
    if (this.busy()) return;
    if (!hasWords(body)) {
      this.isEmptyTold.set(true);
      return;
    }
    const isSure = await this.confirm.ask({
      title: `Send it to ${this.client.name()}?`,
      text: `${this.reader()} will read it, and nobody else. You can withdraw it later.`,
      action: 'Send',
    });
    if (isSure) await this.sent(body);
  }

  protected async drop(): Promise<void> {
    const isSure = await this.confirm.ask({
      title: 'Discard this summary?',
      text: 'It has not been sent, and will be removed from this device.',
      action: 'Discard it',
      danger: true,
    });
    if (!isSure) return;
    await this.summaries.forget(this.clientId());
    await this.leave();
  }

  private async sent(body: NoteDocument): Promise<void> {
    const { requestId } = this;
    this.busy.set(true);
    this.error.set(null);
    try {
      const clientId = this.clientId();
      await this.summaries.send({ requestId, clientId, sessionId: this.session() ?? null, body });
      this.toast.say(`Sent to ${this.client.name()}`);
      await this.leave();
    } catch (error) {
      this.error.set(toAppError(error));
    } finally {
      this.busy.set(false);
    }
  }

  private async load(clientId: string): Promise<void> {
    const kept = await this.summaries.kept(clientId).catch(() => undefined);
    this.requestId = kept?.requestId ?? crypto.randomUUID();
    this.body.set(kept?.body ?? emptyDocument);
  }

  private async keep(words: { body: NoteDocument; requestId: string }): Promise<void> {
    try {
      await this.summaries.keep(this.clientId(), words);
      this.isKept.set(true);
    } catch {
      this.isKept.set(false);
    }
  }

  private leave(): Promise<boolean> {
    return this.router.navigate(['/coach/clients', this.clientId(), 'notes']);
  }
}
