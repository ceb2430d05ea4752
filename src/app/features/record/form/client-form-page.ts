import { Component, computed, effect, inject, input, signal, untracked } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { Store } from '@ngrx/store';
import { ErrorNotice } from '../../../shared/ui/error-notice/error-notice';
import type { Client, ClientFields } from '../../../domain/clients/client';
import { Icon } from '../../../shared/ui/icon/icon';
import type { Typed } from '../../../shared/ui/keep-typed/keep-typed';
import { RestoredDraft } from '../../../shared/ui/keep-typed/restored-draft';
import { SkeletonRows } from '../../../shared/ui/skeleton-rows/skeleton-rows';
import { ClientFormActions } from '../../../store/clients/clients.actions';
import { clientsFeature } from '../../../store/clients/clients.feature';
import { OpenDraft } from '../../../store/drafts/open-draft';
import { ClientNotFound } from '../../../shared/clients/client-not-found';
import { ClientConflict } from './client-conflict';
import type { ClientDraft } from './client-draft';
import { ClientForm } from './client-form';

/** Adds somebody, or changes what is written about them. */
@Component({
  selector: 'app-client-form-page',
  imports: [
    RouterLink,
    Icon,
    ErrorNotice,
    SkeletonRows,
    ClientNotFound,
    ClientConflict,
    ClientForm,
    RestoredDraft,
  ],
  templateUrl: './client-form-page.html',
  styles: `
    app-notice {
      display: block;
      margin-bottom: 24px;
    }
  `,
})
export class ClientFormPage implements Typed {
  private readonly store = inject(Store);
  private readonly router = inject(Router);

  /** From the address; absent for somebody new. */
  readonly clientId = input<string>();

  private readonly current = this.store.selectSignal(clientsFeature.selectCurrent);
  protected readonly openError = this.store.selectSignal(clientsFeature.selectCurrentError);
  protected readonly busy = this.store.selectSignal(clientsFeature.selectWriting);
  protected readonly theirs = this.store.selectSignal(clientsFeature.selectTheirs);
  private readonly writeError = this.store.selectSignal(clientsFeature.selectWriteError);

  private readonly saved = this.store.selectSignal(clientsFeature.selectSaved);
  protected readonly mine = signal<ClientFields | null>(null);
  protected readonly typed = new OpenDraft<ClientDraft, Client>('client');
  /** What the form starts from; null for somebody new. */
  protected readonly start = this.typed.startingFrom(() => {
    const [id, current] = [this.clientId(), this.current()];
    if (!id) return null;
    return current?.id === id ? current : undefined;
  });
  protected readonly back = computed(() =>
    this.clientId() ? ['/coach/clients', this.clientId(), 'details'] : ['/coach/clients'],
  );
  protected readonly emailTaken = computed(() => this.writeError()?.kind === 'duplicate_email');
  protected readonly otherError = computed(() => (this.emailTaken() ? null : this.writeError()));

  constructor() {
    effect(() => {
      const clientId = this.clientId() ?? null;
      untracked(() => {
        this.store.dispatch(ClientFormActions.opened({ clientId }));
        void this.typed.open(clientId ?? 'new');
      });
    });
    effect(() => {
      const saved = this.saved();
      if (saved) untracked(() => this.leaveFor(saved.id));
    });
  }

  hasUnsaved(): boolean {
    return this.typed.isChanged();
  }

  protected save(fields: ClientFields): void {
    this.mine.set(fields);
    const seen = this.start();
    const { requestId } = this.typed;
    if (seen) this.write(seen.revision, fields);
    else this.store.dispatch(ClientFormActions.added({ requestId, fields }));
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
    this.typed.isChanged.set(false);
    this.leave();
  }

  private leaveFor(clientId: string): void {
    this.typed.isChanged.set(false);
    void this.router.navigate(['/coach/clients', clientId], { replaceUrl: true });
  }

  private write(revision: number, fields: ClientFields): void {
    const clientId = this.clientId() ?? '';
    this.store.dispatch(ClientFormActions.changed({ clientId, revision, fields }));
  }
}
