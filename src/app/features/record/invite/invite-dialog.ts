import {
  afterNextRender,
  Component,
  computed,
  effect,
  ElementRef,
  inject,
  input,
  output,
  signal,
  viewChild,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import type { AppError } from '../../../core/errors/app-error';
import { ErrorNotice } from '../../../shared/ui/error-notice/error-notice';
import { addressOf, type Client } from '../../../domain/clients/client';
import { joinLink, type NewInvitation } from '../../../domain/invitations/invitation';
import { relativeMoment } from '../../../domain/calendar/moment-words';
import { Icon } from '../../../shared/ui/icon/icon';

/** Asks, then shows the link: once, since it is kept nowhere. */
@Component({
  selector: 'app-invite-dialog',
  imports: [RouterLink, Icon, ErrorNotice],
  templateUrl: './invite-dialog.html',
  styleUrl: './invite-dialog.scss',
})
export class InviteDialog {
  private readonly dialog = viewChild.required<ElementRef<HTMLDialogElement>>('dialog');
  private readonly linkField = viewChild<ElementRef<HTMLInputElement>>('field');
  private readonly opener =
    inject<ElementRef<HTMLElement>>(ElementRef).nativeElement.ownerDocument.activeElement;

  readonly client = input.required<Client>();
  readonly fresh = input<NewInvitation | null>(null);
  readonly hadOne = input(false);
  readonly offersIntake = input(false);
  readonly busy = input(false);
  readonly error = input<AppError | null>(null);
  readonly timeZone = input<string>();
  readonly inviteChosen = output<boolean>();
  readonly closed = output();

  protected readonly withIntake = signal(true);
  protected readonly copied = signal(false);
  protected readonly address = computed(() => addressOf(this.client()));
  protected readonly link = computed(() => {
    const fresh = this.fresh();
    return fresh && joinLink(location.origin, fresh.token);
  });
  protected readonly until = computed(() => {
    const fresh = this.fresh();
    return fresh && relativeMoment(fresh.expiresAt, this.timeZone());
  });

  constructor() {
    afterNextRender(() => {
      this.dialog().nativeElement.showModal();
      this.dialog().nativeElement.querySelector<HTMLElement>('.filled')?.focus();
    });
    // The button that made the link is gone with its focus.
    effect(() => this.linkField()?.nativeElement.focus());
  }

  protected invite(): void {
    if (!this.busy()) this.inviteChosen.emit(this.offersIntake() && this.withIntake());
  }

  protected async copy(field: HTMLInputElement): Promise<void> {
    field.select();
    try {
      await navigator.clipboard.writeText(field.value);
      this.copied.set(true);
    } catch {
      // Where the clipboard is closed, the link stands selected: Ctrl+C takes it.
      this.copied.set(false);
    }
  }

  protected close(): void {
    this.dialog().nativeElement.close();
  }

  /** However it was closed: by a button, Escape or the browser. */
  protected leave(): void {
    this.closed.emit();
    // The button that opened it may be gone with what it offered; the heading stands nearest.
    const heading = document.querySelector<HTMLElement>('main h1');
    const target = this.opener?.isConnected ? this.opener : heading;
    if (target instanceof HTMLElement) target.focus();
  }
}
