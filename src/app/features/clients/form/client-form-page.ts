import { Component, computed, effect, inject, input, signal, untracked } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { Store } from '@ngrx/store';
import { ErrorNotice } from '../../../shared/ui/error-notice/error-notice';
import type { ClientFields } from '../../../domain/clients/client';
import { Icon } from '../../../shared/ui/icon/icon';
import { SkeletonRows } from '../../../shared/ui/skeleton-rows/skeleton-rows';
import { ClientFormActions } from '../../../store/clients/clients.actions';
import { clientsFeature } from '../../../store/clients/clients.feature';
import { NotFound } from '../record/not-found';
import { ClientConflict } from './client-conflict';
import { ClientForm } from './client-form';

/** Adds somebody, or changes what is written about them. */
@Component({
  selector: 'app-client-form-page',
  imports: [RouterLink, Icon, ErrorNotice, SkeletonRows, NotFound, ClientConflict, ClientForm],
  templateUrl: './client-form-page.html',
  styles: `
    app-notice {
      display: block;
      margin-bottom: 24px;
    }
  `,
})
export class ClientFormPage {
  private readonly store = inject(Store);
  private readonly router = inject(Router);
  private readonly requestId = crypto.randomUUID();

  /** From the address; absent for somebody new. */
  readonly clientId = input<string>();

  protected readonly current = this.store.selectSignal(clientsFeature.selectCurrent);
  protected readonly openError = this.store.selectSignal(clientsFeature.selectCurrentError);
  protected readonly busy = this.store.selectSignal(clientsFeature.selectWriting);
  protected readonly theirs = this.store.selectSignal(clientsFeature.selectTheirs);
  private readonly writeError = this.store.selectSignal(clientsFeature.selectWriteError);

  private readonly saved = this.store.selectSignal(clientsFeature.selectSaved);
  protected readonly mine = signal<ClientFields | null>(null);
  private readonly isDirty = signal(false);
  protected readonly back = computed(() =>
    this.clientId() ? ['/coach/clients', this.clientId(), 'details'] : ['/coach/clients'],
  );
  protected readonly emailTaken = computed(() => this.writeError()?.kind === 'duplicate_email');
  protected readonly otherError = computed(() => (this.emailTaken() ? null : this.writeError()));

  constructor() {
    effect(() => {
      const clientId = this.clientId() ?? null;
      untracked(() => this.store.dispatch(ClientFormActions.opened({ clientId })));
    });
    effect(() => {
      const saved = this.saved();
      if (saved) untracked(() => this.leaveFor(saved.id));
    });
  }

  /** Whether something typed would be lost by leaving. */
  hasUnsaved(): boolean {
    return this.isDirty();
  }

  protected keepDirty(isDirty: boolean): void {
    this.isDirty.set(isDirty);
  }

  protected save(fields: ClientFields): void {
    this.mine.set(fields);
    const client = this.current();
    if (!this.clientId()) {
      this.store.dispatch(ClientFormActions.added({ requestId: this.requestId, fields }));
    } else if (client) {
      this.write(client.revision, fields);
    }
  }

  /** Over the other version, knowingly. */
  protected keepMine(): void {
    const [theirs, mine] = [this.theirs(), this.mine()];
    if (theirs && mine) this.write(theirs.revision, mine);
  }

  protected leave(): void {
    void this.router.navigate(this.back());
  }

  protected keepTheirs(): void {
    this.isDirty.set(false);
    this.leave();
  }

  private leaveFor(clientId: string): void {
    this.isDirty.set(false);
    void this.router.navigate(['/coach/clients', clientId], { replaceUrl: true });
  }

  private write(revision: number, fields: ClientFields): void {
    const clientId = this.clientId() ?? '';
    this.store.dispatch(ClientFormActions.changed({ clientId, revision, fields }));
  }
}
