import { computed, signal, type WritableSignal } from '@angular/core';
import type { AppError } from '../../../core/errors/app-error';
import { entryOf, logProblems, sameEntry } from '../../../domain/practices/log-entry';
import { type OwnLog, type SavedLog, writtenLog } from '../../../domain/practices/own-log';
import type { LogEntry } from '../../../domain/practices/practice-log';

/** As much of a log as the device keeps while it is not with the server. */
export interface KeptLog {
  readonly practiceId: string;
  /** Of the practice, so that it can be named where the practice is out of reach. */
  readonly title: string;
  readonly entry: LogEntry;
  /** What a first request said, if one was made: every other one says the same. */
  readonly sent: LogEntry | null;
  readonly stored: OwnLog | null;
  /** Other words that were sent since, with no answer heard: any of it may have arrived. */
  readonly amended?: readonly LogEntry[];
}

/**
 * Where a log is: with the server; on its way; on this device until there is a network, or its writer has signed in, or
 * the server is well again; refused as it is; changed elsewhere as well; or not fit to be sent as it is.
 */
export type LogState =
  'saved' | 'saving' | 'kept' | 'signed_out' | 'failed' | 'refused' | 'conflict' | 'unfinished';

/** Of the words of a bad hour on a train the latest are enough. */
const keptSendings = 7;

export type Choice = 'mine' | 'theirs';

/** A log while it may be written in: pure state in signals, no input or output of its own. */
export class OpenLog {
  readonly practiceId: string;
  /** Empty where the log came from the server. */
  readonly title: string;
  private readonly page: WritableSignal<LogEntry>;
  private readonly known: WritableSignal<OwnLog | null>;
  private readonly other = signal<OwnLog | null>(null);
  private readonly refusal = signal<AppError | null>(null);
  private readonly trouble = signal<AppError | null>(null);
  private first: LogEntry | null;
  private readonly amendments: WritableSignal<readonly LogEntry[]>;
  /** In the page's own time, as performance.now() tells it. A revision tells two versions apart, but not which is newer. */
  private tookAt = 0;

  readonly entry = computed(() => this.page());
  /** What the server has. */
  readonly stored = computed(() => this.known());
  /** What another device wrote meanwhile; the person chooses. */
  readonly theirs = this.other.asReadonly();
  /** Why the server will not have it as it is. */
  readonly refused = this.refusal.asReadonly();
  readonly problems = computed(() => logProblems(this.page()));
  readonly isUnsaved = computed(() => {
    const stored = this.known();
    if (this.other() !== null || !stored) return true;
    return [stored, ...this.amendments()].some((entry) => !sameEntry(this.page(), entry));
  });
  readonly isWaiting = computed(
    () => this.isUnsaved() && !this.other() && !this.refusal() && this.problems().length === 0,
  );
  readonly state = computed<LogState>(() => {
    if (this.other()) return 'conflict';
    if (this.refusal()) return 'refused';
    if (!this.isUnsaved()) return 'saved';
    if (this.problems().length > 0) return 'unfinished';
    return standing(this.trouble());
  });

  /** Whether it goes no further without the person. */
  readonly needsYou = computed(() => ['refused', 'conflict'].includes(this.state()));

  constructor(
    readonly requestId: string,
    { practiceId, title, entry, sent, stored, amended = [] }: KeptLog,
  ) {
    this.practiceId = practiceId;
    this.title = title;
    this.page = signal(entry);
    this.known = signal(stored);
    this.first = sent;
    this.amendments = signal(amended);
  }

  /** A log as the server has it. */
  static of(log: OwnLog): OpenLog {
    const { requestId, practiceId } = log;
    const entry = entryOf(log);
    return new OpenLog(requestId, { practiceId, title: '', entry, sent: null, stored: log });
  }

  /** Whether a request was made that may have been answered without our hearing it. */
  get wasSent(): boolean {
    return this.first !== null;
  }

  write(change: Partial<LogEntry>): void {
    this.page.update((entry) => ({ ...entry, ...change }));
    this.refusal.set(null);
  }

  /** What to send first. It stays the same from one try to the next, so that whichever arrives says the same. */
  firstWords(): LogEntry {
    return (this.first ??= this.page());
  }

  /** Other words to send, for what the server has. They may arrive although no answer does. */
  otherWords(): LogEntry {
    const entry = this.page();
    this.amendments.update((sent) =>
      sent.some((one) => sameEntry(one, entry)) ? sent : [...sent.slice(-keptSendings), entry],
    );
    return entry;
  }

  /** The server wrote `entry`; what was typed meanwhile stays. */
  took(entry: LogEntry, saved: SavedLog): void {
    const before = this.known();
    this.tookAt = performance.now();
    this.keepAs(before ? { ...before, ...entry, ...saved } : writtenLog(this, entry, saved));
  }

  /** Whether it says what this page says, was made from, or has sent. */
  isOurs(theirs: OwnLog): boolean {
    const base = this.known() ?? this.first;
    const ours = [this.page(), ...(base ? [base] : []), ...this.amendments()];
    return ours.some((entry) => sameEntry(entry, theirs));
  }

  /**
   * What the server turns out to have. Words typed here since stand against it, unless it says something that was
   * never on this page: then both are shown, and the person chooses.
   */
  meet(theirs: OwnLog): void {
    const mine = this.page();
    const base = this.known() ?? this.first;
    const isNew = !this.isOurs(theirs);
    if (isNew && !(base && sameEntry(mine, base))) {
      this.other.set(theirs);
    } else {
      if (isNew) this.page.set(entryOf(theirs));
      this.keepAs(theirs);
    }
  }

  /** A log as it was read with others, asked for at `askedAt`: what was read before our own latest save is no news. */
  refresh(theirs: OwnLog, askedAt: number): void {
    if (this.wasKnownAt(askedAt)) this.meet(theirs);
  }

  /** Whether the server had answered our latest save by then. */
  wasKnownAt(instant: number): boolean {
    return instant > this.tookAt;
  }

  settle(choice: Choice): void {
    const theirs = this.other();
    if (!theirs) return;
    this.keepAs(theirs);
    if (choice === 'theirs') this.page.set(entryOf(theirs));
  }

  failed(error: AppError): void {
    this.trouble.set(error);
  }

  /** Nothing was stored of these words, so it may be sent with others under the same id. */
  refuse(error: AppError): void {
    this.refusal.set(error);
    this.trouble.set(null);
    this.first = null;
    this.amendments.update((sent) => sent.filter((entry) => !sameEntry(entry, this.page())));
  }

  kept(): KeptLog {
    const { practiceId, title, first: sent } = this;
    const [stored, amended] = [this.known(), this.amendments()];
    return { practiceId, title, entry: this.page(), sent, stored, amended };
  }

  private keepAs(log: OwnLog): void {
    this.known.set(log);
    this.other.set(null);
    this.refusal.set(null);
    this.trouble.set(null);
    this.first = null;
    this.amendments.set([]);
  }
}

function standing(trouble: AppError | null): LogState {
  if (!trouble) return 'saving';
  if (trouble.kind === 'signed_out') return 'signed_out';
  return trouble.kind === 'offline' ? 'kept' : 'failed';
}
