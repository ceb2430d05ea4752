import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Connection } from '../../../../core/connection/connection';
import type { PlainErrorKind } from '../../../../core/errors/app-error';
import { DraftsVault } from '../../../../core/privacy/drafts-vault';
import { QuickExit } from '../../../../core/privacy/quick-exit';
import { SignIn } from '../../../../core/sign-in/sign-in';
import { FakeSignIn } from '../../../../core/sign-in/sign-in.fake';
import { MyLogsGateway } from '../../../../data/my-practices/my-logs-gateway';
import { FakeMyLogsGateway } from '../../../../data/my-practices/my-logs-gateway.fake';
import { anEntry, aPractice } from '../../../../data/my-practices/my-practices.builders';
import type { OwnLog } from '../../../../domain/practices/own-log';
import type { LogEntry } from '../../../../domain/practices/practice-log';
import { LogQueue } from '../log-queue';
import { logScope } from '../log-scope';
import type { OpenLog } from '../open-log';

/** A device with tabs, a server in memory, and somebody who writes down what they tried. */
export class Bench {
  readonly gateway = new FakeMyLogsGateway();
  readonly signIn = new FakeSignIn();
  leave: () => Promise<void> = () => Promise.resolve();
  queue!: LogQueue;

  constructor() {
    // A tab that an earlier spec opened may still be writing to the same device.
    this.signIn.userId.set(crypto.randomUUID());
    this.openTab();
  }

  /** The tab that is open from now on. */
  openTab(): LogQueue {
    const beforeLeaving = (flush: () => Promise<void>) => {
      this.leave = flush;
      return () => undefined;
    };
    TestBed.resetTestingModule();
    TestBed.configureTestingModule({
      providers: [
        { provide: MyLogsGateway, useValue: this.gateway },
        { provide: SignIn, useValue: this.signIn },
        { provide: Connection, useValue: { online: signal(true) } },
        { provide: QuickExit, useValue: { beforeLeaving } },
      ],
    });
    this.queue = TestBed.inject(LogQueue);
    TestBed.tick();
    return this.queue;
  }

  add(partial: Partial<LogEntry> = {}): OpenLog {
    return this.queue.add(aPractice(), anEntry(partial));
  }

  /** What is on the device. */
  kept() {
    return TestBed.inject(DraftsVault).list(logScope);
  }

  stored(): readonly OwnLog[] {
    return [...this.gateway.stored.values()];
  }

  /** Until everything that can be sent is sent. */
  async sent(): Promise<void> {
    await this.kept();
    await Promise.allSettled([this.queue.flush()]);
    await this.kept();
  }

  async fails(kind: PlainErrorKind | null): Promise<void> {
    this.gateway.failure = kind;
    await this.sent();
  }

  async clear(): Promise<void> {
    await TestBed.inject(DraftsVault).clear();
    TestBed.resetTestingModule();
  }
}
