import { computed, DestroyRef, effect, inject, signal, untracked } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { Connection } from '../../core/connection/connection';
import { type AppError, isOutOfReach } from '../../core/errors/app-error';
import { toAppError } from '../../core/errors/to-app-error';
import { QuickExit } from '../../core/privacy/quick-exit';
import { SignIn } from '../../core/sign-in/sign-in';
import { SaveTimer } from './save-timer';
import { Writers } from './writers';

/** Where the words are; kept: on this device, for another reason than the network. `at` is the instant of the last save. */
export interface SavingState {
  readonly kind: 'idle' | 'saving' | 'saved' | 'offline' | 'unavailable' | 'kept' | 'conflict';
  readonly at?: Date;
}

/** Something that is being written. All of it may read signals. */
export interface Writing {
  /** Its name among all that is written: of one name one write is under way at a time. */
  thing(): string;
  /** Whether there is something that the server should be told now. */
  isWaiting(): boolean;
  /** Whether anything stands on this device only, conflicts among it. */
  isUnsaved(): boolean;
  hasConflict(): boolean;
  /** Whether the server has something of it from an earlier time. */
  wasSavedBefore(): boolean;
  /** Tells the server. Throws when it could not be told. */
  send(): Promise<void>;
  /** Tells the server what is not on its way yet beside the write under way, where it takes both in any order. */
  sendLast?(): Promise<void>;
  /** Keeps what is unsaved on the device, and removes what was kept of what is saved. */
  keep(): Promise<void>;
  /** Takes over what another device wrote meanwhile. */
  catchUp(): Promise<void>;
}

/**
 * Saves by itself what is being written: on the device at once, with the server within two seconds, again and again
 * until it succeeds; on leaving, on coming back, on the network's return and after an expired sign-in as well.
 * Provided by the page that shows it.
 */
export abstract class AutoSaver<W extends Writing> {
  private readonly connection = inject(Connection);
  private readonly writers = inject(Writers);
  private readonly timer = new SaveTimer(() => this.again());
  protected readonly writing = signal<W | null>(null);
  private readonly sending = signal(false);
  private readonly failure = signal<AppError | null>(null);
  private readonly savedAt = signal<Date | null>(null);
  /** What begins when the write under way has ended: one, however many ask for it. */
  private next: Promise<void> | undefined;
  private readonly giveUp = () => this.stop();

  /** Why nothing more can be saved, if so. */
  readonly ended = computed(() => {
    const error = this.failure();
    return error && this.isEnd(error) ? error : null;
  });

  readonly state = computed<SavingState>(() => {
    const writing = this.writing();
    if (!writing) return { kind: 'idle' };
    const waiting = writing.isWaiting();
    const failure = this.failure();
    if (waiting && failure) return { kind: isOutOfReach(failure) ? failure.kind : 'kept' };
    if (waiting || this.sending()) return { kind: 'saving' };
    if (writing.hasConflict()) return { kind: 'conflict' };
    // What can't be saved as it is says so in its place; "saved" would not be true.
    if (writing.isUnsaved()) return { kind: 'idle' };
    const at = this.savedAt();
    if (at) return { kind: 'saved', at };
    return { kind: writing.wasSavedBefore() ? 'saved' : 'idle' };
  });

  constructor() {
    const again = () => this.again();
    const turned = () => (document.visibilityState === 'hidden' ? again() : this.catchUp());
    document.addEventListener('visibilitychange', turned);
    const gone = () => this.lastTurn();
    addEventListener('pagehide', gone);
    const forget = inject(QuickExit).beforeLeaving(() => this.leave());
    inject(SignIn).resumed$.pipe(takeUntilDestroyed()).subscribe(again);
    let wasOnline = this.connection.online();
    effect(() => {
      const isOnline = this.connection.online();
      if (isOnline && !wasOnline) untracked(() => this.catchUp());
      wasOnline = isOnline;
    });
    inject(DestroyRef).onDestroy(() => {
      document.removeEventListener('visibilitychange', turned);
      removeEventListener('pagehide', gone);
      forget();
      again();
      this.timer.stop();
    });
  }

  /** After every change: kept on the device now, sent soon. */
  touched(): void {
    // Other words may be kept where these could not be.
    if (this.failure()?.kind === 'document_invalid') this.failure.set(null);
    void this.keep().catch(() => undefined);
    this.timer.soon();
  }

  /** Saves nothing more. */
  stop(): void {
    this.timer.stop();
    this.writing.set(null);
  }

  /**
   * Saves what can be saved, now, or once the write under way has ended. Rejects with the AppFailure when the server
   * could not be told.
   */
  async flush(): Promise<void> {
    this.timer.stop();
    const writing = this.writing();
    if (!writing) return;
    const turns = this.writers.turnsOf(writing.thing());
    if (!turns.isBusy) return turns.take(() => this.save(writing));
    this.next ??= turns.take(() => {
      this.next = undefined;
      return this.save(writing);
    });
    return this.next;
  }

  /** Other work on what is being written, when nothing of it is on its way. */
  protected inTurn<T>(work: () => Promise<T>): Promise<T> {
    const writing = this.writing();
    return writing ? this.writers.turnsOf(writing.thing()).take(work) : work();
  }

  protected abstract isEnd(error: AppError): boolean;

  protected begin(writing: W): void {
    this.hold(writing);
    this.next = undefined;
    this.writing.set(writing);
    this.failure.set(null);
    if (writing.isWaiting()) this.timer.soon();
  }

  private hold(writing: W): void {
    this.writers.hold(writing.thing(), this.giveUp);
  }

  private again(): void {
    void this.flush().catch(() => undefined);
  }

  /** A page that is going has this turn only: nothing waits for the write under way. */
  private lastTurn(): void {
    const writing = this.writing();
    const isBusy = writing !== null && this.writers.turnsOf(writing.thing()).isBusy;
    if (!isBusy || !writing.sendLast) this.again();
    else if (!this.ended() && writing.isWaiting()) void writing.sendLast().catch(() => undefined);
  }

  /** Back on this device, or back on the network: what another device wrote meanwhile is taken over. */
  private catchUp(): void {
    const writing = this.writing();
    if (!writing) return;
    void this.flush()
      .then(() => writing.catchUp())
      .catch(() => undefined);
  }

  private async leave(): Promise<void> {
    await this.flush();
    // What can't be saved as it is stays on the device, for the return.
    if (this.writing()?.isUnsaved()) throw new Error('Something is kept on this device only.');
  }

  private async save(writing: W): Promise<void> {
    if (this.writing() !== writing || this.ended() || !writing.isWaiting()) return;
    const thing = writing.thing();
    this.sending.set(true);
    try {
      await writing.send();
      // What the server has made has its name from there.
      if (this.writing() === writing && writing.thing() !== thing) this.hold(writing);
      this.failure.set(null);
      this.savedAt.set(new Date());
      this.timer.succeeded();
    } catch (error) {
      this.failed(toAppError(error));
      throw error;
    } finally {
      this.sending.set(false);
      await this.keep().catch(() => undefined);
      if (!this.failure() && writing.isWaiting()) this.timer.soon();
    }
  }

  private failed(error: AppError): void {
    this.failure.set(error);
    // After an expired sign-in the return of the person is the sign to go on.
    if (error.kind !== 'signed_out' && !this.ended()) this.timer.later();
  }

  private keep(): Promise<void> {
    return this.writing()?.keep() ?? Promise.resolve();
  }
}
