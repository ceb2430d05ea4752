import { computed, DestroyRef, effect, inject, Injectable, signal, untracked } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { Connection } from '../../core/connection/connection';
import type { AppError } from '../../core/errors/app-error';
import { toAppError } from '../../core/errors/to-app-error';
import { QuickExit } from '../../core/privacy/quick-exit';
import { SignIn } from '../../core/sign-in/sign-in';
import { AnswersGateway } from '../../data/answers/answers-gateway';
import type { AssignedForm } from '../../domain/sheets/assignment';
import type { AnswerChange } from '../../domain/sheets/stored-answer';
import type { FormSheet } from './form-sheet';
import { SaveTimer } from './save-timer';
import { SheetDrafts } from './sheet-drafts';

/** Where the words are. `at` is the instant of the last save. */
export interface SheetSaving {
  readonly kind: 'idle' | 'saving' | 'saved' | 'offline' | 'conflict';
  readonly at?: Date;
}

/**
 * Saves an open sheet by itself: on the device at once, with the server within two seconds, again and again
 * until it succeeds. A conflict holds back its own answer and no other. Provided by the page that shows the sheet.
 */
@Injectable()
export class SheetSaver {
  private readonly gateway = inject(AnswersGateway);
  private readonly drafts = inject(SheetDrafts);
  private readonly connection = inject(Connection);
  private readonly timer = new SaveTimer(() => void this.flush().catch(() => undefined));
  private readonly open = signal<{ form: AssignedForm; sheet: FormSheet } | null>(null);
  private readonly sending = signal(false);
  private readonly failure = signal<AppError | null>(null);
  private readonly savedAt = signal<Date | null>(null);
  private running: Promise<void> | undefined;

  /** Why nothing more can be saved: it was sent or taken back elsewhere. */
  readonly ended = computed(() => {
    const error = this.failure();
    return error && (error.kind === 'already_sent' || error.kind === 'not_found') ? error : null;
  });

  readonly state = computed<SheetSaving>(() => {
    const sheet = this.open()?.sheet;
    if (!sheet) return { kind: 'idle' };
    const waiting = sheet.changes().length > 0;
    if (waiting && this.failure()) return { kind: 'offline' };
    if (waiting || this.sending()) return { kind: 'saving' };
    if (sheet.conflicts().length > 0) return { kind: 'conflict' };
    // What can't be saved as it is says so at its question; "saved" would not be true.
    if (Object.keys(sheet.unsaved()).length > 0) return { kind: 'idle' };
    const at = this.savedAt();
    if (at) return { kind: 'saved', at };
    return { kind: sheet.known().length > 0 ? 'saved' : 'idle' };
  });

  constructor() {
    const again = () => void this.flush().catch(() => undefined);
    const turned = () => (document.visibilityState === 'hidden' ? again() : this.catchUp());
    document.addEventListener('visibilitychange', turned);
    addEventListener('pagehide', again);
    const forget = inject(QuickExit).beforeLeaving(() => this.leave());
    inject(SignIn).resumed$.pipe(takeUntilDestroyed()).subscribe(again);
    effect(() => {
      if (this.connection.online()) untracked(() => this.catchUp());
    });
    inject(DestroyRef).onDestroy(() => {
      document.removeEventListener('visibilitychange', turned);
      removeEventListener('pagehide', again);
      forget();
      again();
      this.timer.stop();
    });
  }

  start(form: AssignedForm, sheet: FormSheet): void {
    this.open.set({ form, sheet });
    this.failure.set(null);
    if (sheet.changes().length > 0) this.timer.soon();
  }

  /** After every change: kept on the device now, sent soon. */
  touched(): void {
    void this.keep().catch(() => undefined);
    this.timer.soon();
  }

  /** Saves what can be saved, now. Rejects with the AppFailure when the server could not be told. */
  async flush(): Promise<void> {
    this.timer.stop();
    while (this.running) await this.running.catch(() => undefined);
    const open = this.open();
    if (!open || this.ended() || open.sheet.changes().length === 0) return;
    this.running = this.save(open.form.id, open.sheet).finally(() => (this.running = undefined));
    return this.running;
  }

  /** Back on this device, or back on the network: what another device wrote meanwhile is taken over. */
  private catchUp(): void {
    const open = this.open();
    if (!open) return;
    void this.flush()
      .then(() => this.gateway.list(open.form.id))
      .then((stored) => open.sheet.refresh(stored))
      .catch(() => undefined);
  }

  private async leave(): Promise<void> {
    await this.flush();
    // What can't be saved as it is stays on the device, for the return.
    const unsaved = Object.keys(this.open()?.sheet.unsaved() ?? {});
    if (unsaved.length > 0) throw new Error('Something is kept on this device only.');
  }

  private async save(id: string, sheet: FormSheet): Promise<void> {
    this.sending.set(true);
    try {
      await this.send(id, sheet, sheet.changes());
      this.failure.set(null);
      this.savedAt.set(new Date());
      this.timer.succeeded();
    } catch (error) {
      this.failed(toAppError(error));
      throw error;
    } finally {
      this.sending.set(false);
      await this.keep().catch(() => undefined);
      if (!this.failure() && sheet.changes().length > 0) this.timer.soon();
    }
  }

  private async send(id: string, sheet: FormSheet, changes: readonly AnswerChange[]) {
    try {
      sheet.take(await this.gateway.save(id, changes));
    } catch (error) {
      const [only, ...others] = changes;
      if (toAppError(error).kind !== 'answer_invalid' || !only) throw error;
      if (others.length === 0) {
        sheet.refuse(only.linkId);
      } else {
        // One bad answer must not hold up the others.
        for (const change of changes) await this.send(id, sheet, [change]);
      }
    }
  }

  private failed(error: AppError): void {
    this.failure.set(error);
    // After an expired sign-in the return of the person is the sign to go on.
    if (error.kind !== 'signed_out' && !this.ended()) this.timer.later();
  }

  private keep(): Promise<void> {
    const open = this.open();
    return open ? this.drafts.keep(open.form, open.sheet) : Promise.resolve();
  }
}
