import { effect, inject, Injectable, signal, untracked } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import type { AppError } from '../../../core/errors/app-error';
import { toAppError } from '../../../core/errors/to-app-error';
import { DeviceData } from '../../../core/privacy/device-data';
import { SignIn } from '../../../core/sign-in/sign-in';
import { MyLogsGateway } from '../../../data/my-practices/my-logs-gateway';
import type { OwnLog } from '../../../domain/practices/own-log';
import type { Practice } from '../../../domain/practices/practice';
import type { LogEntry } from '../../../domain/practices/practice-log';
import { AutoSaver, type Writing } from '../../saving/auto-saver';
import { Writers } from '../../saving/writers';
import { practiceAnswers } from '../practice-answers';
import { LogDrafts } from './log-drafts';
import { LogNews } from './log-news';
import { isGone, type LogsRead } from './logs-read';
import { type Choice, OpenLog } from './open-log';

type Refresh = () => Promise<void>;

const allOf = (work: readonly Promise<void>[]) => Promise.all(work).then(() => undefined);

/** What is no use asking again: the log has to be changed first, or let go. */
const refusals: readonly AppError['kind'][] = [
  'day_out_of_range',
  'practice_ended',
  'log_invalid',
  'not_found',
  'forbidden',
];

/**
 * The logs of this tab, whatever page shows them. Each is on the device before it is sent, and is sent again and
 * again, under one id, until the server has it, refuses it, or the person lets it go.
 */
@Injectable({ providedIn: 'root' })
export class LogQueue extends AutoSaver<Writing> {
  private readonly gateway = inject(MyLogsGateway);
  private readonly drafts = inject(LogDrafts);
  private readonly news = inject(LogNews);
  private readonly others = inject(Writers);
  private readonly userId = inject(SignIn).userId;
  private readonly open = signal<readonly OpenLog[]>([]);
  private readonly refreshes = new Set<Refresh>();
  /** What was deleted in this tab: a list that set out before still names it. */
  private readonly removed = new Set<string>();
  /** Taken up from a page that is gone, and not sent yet. */
  private readonly takenUp = new Set<OpenLog>();
  private owner = this.userId();
  private restoring: Promise<void> | undefined;

  readonly logs = this.open.asReadonly();

  constructor() {
    super();
    inject(DeviceData)
      .cleared$.pipe(takeUntilDestroyed())
      .subscribe(() => this.startOver());
    effect(() => {
      if (this.userId() !== this.owner) untracked(() => this.startOver());
    });
    effect(() => {
      this.news.needsYou.set(this.open().some((log) => log.needsYou()));
    });
  }

  /** Takes up what a closed tab left here. Resolves when it is known, not when it is sent. */
  start(): Promise<void> {
    this.restoring ??= this.restore();
    return this.restoring;
  }

  /** Writes down a try. It is on the device before it is sent. */
  add({ id: practiceId, title }: Pick<Practice, 'id' | 'title'>, entry: LogEntry): OpenLog {
    const fresh = { practiceId, title, entry, sent: null, stored: null };
    const log = new OpenLog(crypto.randomUUID(), fresh);
    this.open.update((logs) => [...logs, log]);
    this.getReady();
    void this.drafts
      .keep(log)
      .catch(() => undefined)
      .then(() => this.tryAgain());
    return log;
  }

  find(requestId: string): OpenLog | undefined {
    return this.open().find((log) => log.requestId === requestId);
  }

  change(log: OpenLog, change: Partial<LogEntry>): void {
    log.write(change);
    this.touched();
  }

  settle(log: OpenLog, choice: Choice): void {
    log.settle(choice);
    this.touched();
  }

  /** Lets go of what is on this device of a log. */
  async discard(log: OpenLog): Promise<void> {
    this.open.update((logs) => logs.filter((one) => one !== log));
    await this.drafts.forget(log);
  }

  /** With the server first; then the device has nothing of it either. Throws AppFailure, when changed elsewhere too. */
  async remove(log: OpenLog): Promise<void> {
    await this.inTurn(() => this.removeThere(log)).catch((error: unknown) => {
      if (toAppError(error).kind !== 'not_found') throw error;
    });
    this.removed.add(log.requestId);
    await this.discard(log);
  }

  /** Logs as the server had them when they were asked for, by performance.now(). Words typed here stay. */
  take(logs: readonly OwnLog[], askedAt: number): void {
    const fresh = logs.filter((log) => {
      const known = this.find(log.requestId);
      known?.refresh(log, askedAt);
      return !known && !this.removed.has(log.requestId);
    });
    this.open.update((known) => [...known, ...fresh.map((log) => OpenLog.of(log))]);
    this.getReady();
  }

  /** One that this tab has not met yet. Throws AppFailure. */
  async fetch(requestId: string): Promise<void> {
    const askedAt = performance.now();
    this.take([await this.gateway.find(requestId)], askedAt);
  }

  /** Lets go of those that were deleted on another device. */
  drop(read: LogsRead): void {
    this.open.update((logs) => logs.filter((log) => !isGone(log, read)));
  }

  /** A page's way to read anew what may have changed on another device. Returns what takes it back. */
  onCatchUp(refresh: Refresh): () => void {
    this.refreshes.add(refresh);
    return () => this.refreshes.delete(refresh);
  }

  tryAgain(): void {
    void this.flush().catch(() => undefined);
  }

  protected isEnd(): boolean {
    // A refusal stands at the log that was refused.
    return false;
  }

  private startOver(): void {
    this.owner = this.userId();
    this.stop();
    this.open.set([]);
    this.restoring = undefined;
  }

  private async restore(): Promise<void> {
    const kept = await this.drafts.list().catch(() => []);
    const takenUp = kept.filter((log) => !this.find(log.requestId));
    takenUp.forEach((log) => this.takenUp.add(log));
    this.open.update((logs) => [...takenUp, ...logs]);
    this.getReady();
    this.tryAgain();
  }

  private getReady(): void {
    if (this.writing()) return;
    this.begin({
      thing: () => 'logs',
      isWaiting: () => this.open().some((log) => log.isWaiting()),
      isUnsaved: () => this.open().some((log) => log.isUnsaved()),
      hasConflict: () => this.open().some((log) => log.theirs() !== null),
      wasSavedBefore: () => false,
      send: () => this.send(),
      keep: () => allOf(this.open().map((log) => this.drafts.keep(log))),
      catchUp: () => allOf([...this.refreshes].map((refresh) => refresh())),
    });
  }

  private async send(): Promise<void> {
    const failures: unknown[] = [];
    for (const log of this.open().filter((one) => one.isWaiting())) {
      if (!this.isHere(log)) continue;
      await this.sendOne(log).catch((error: unknown) => {
        const reason = toAppError(error);
        if (refusals.includes(reason.kind)) {
          log.refuse(reason);
        } else {
          log.failed(reason);
          failures.push(error);
        }
      });
    }
    if (failures.length > 0) throw failures[0];
  }

  /** It may have been let go meanwhile, or somebody else be here. */
  private isHere(log: OpenLog): boolean {
    return this.open().includes(log) && this.userId() === this.owner;
  }

  /** The answer to an earlier request may have been lost, and not the request. */
  private async removeThere(log: OpenLog): Promise<void> {
    const stored = log.stored() ?? (log.wasSent ? await this.gateway.find(log.requestId) : null);
    if (!stored) return;
    try {
      await this.gateway.remove(stored);
    } catch (error) {
      if (toAppError(error).kind !== 'conflict') throw error;
      const theirs = await this.gateway.find(log.requestId);
      const isOurs = log.isOurs(theirs);
      log.meet(theirs);
      if (!isOurs) throw error;
      await this.gateway.remove(theirs);
    }
  }

  private sendOne(log: OpenLog): Promise<void> {
    const stored = log.stored();
    return stored ? this.amend(log, stored) : this.sendFirst(log);
  }

  /** What a first request said is kept before it goes: should its answer be lost, the next says the same. */
  private async sendFirst(log: OpenLog): Promise<void> {
    const { requestId, practiceId, wasSent } = log;
    const entry = log.firstWords();
    await this.drafts.keep(log).catch(() => undefined);
    await this.others.settled(practiceAnswers);
    if (!this.isHere(log)) return;
    const saved = await this.gateway.add(requestId, practiceId, entry);
    // An earlier request may have arrived, and the log been changed on another device since.
    if (wasSent) log.meet(await this.gateway.find(requestId));
    else log.took(entry, saved);
    if (this.takenUp.delete(log)) this.news.arrived$.next();
  }

  private async amend(log: OpenLog, stored: OwnLog): Promise<void> {
    const entry = log.otherWords();
    // Not waited for: a page that is going has this turn only.
    void this.drafts.keep(log).catch(() => undefined);
    try {
      log.took(entry, await this.gateway.change(stored, entry));
    } catch (error) {
      if (toAppError(error).kind !== 'conflict') throw error;
      log.meet(await this.gateway.find(log.requestId));
    }
  }
}
