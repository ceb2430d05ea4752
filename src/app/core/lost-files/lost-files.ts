import { DOCUMENT, inject, Injectable, Injector, signal } from '@angular/core';
import { Keeping } from '../keeping/keeping';
import { askAtHome } from '../connection/reachable';
import { UnloadGuard } from '../privacy/unload-guard';
import { QuickExit } from '../privacy/quick-exit';
import { isLostFile } from '../errors/is-lost-file';

/** A file that is not there, or a host that can't be reached for it. */
export type Loss = 'missing' | 'unreachable';

/** In the history entry, which outlives a reload and needs no storage. */
const mark = 'attuneLoadedAnew';
/** A file that is lost again so soon is not there; later it may be another one, after an update. */
const soonMs = 60_000;

/**
 * When a file of the app does not come: a browser remembers that and gives the same failure for the rest of the visit,
 * and after an update the file is gone for good. So the page is loaded anew, once, with what was typed kept; then it says
 * so. A missing network is not that.
 */
@Injectable({ providedIn: 'root' })
export class LostFiles {
  private readonly view = inject(DOCUMENT).defaultView;
  private readonly injector = inject(Injector);
  private readonly unloadGuard = inject(UnloadGuard);
  private readonly keeping = inject(Keeping);
  private readonly isHomeThere = inject(HomeAnswers).ask;
  private readonly wasLoadedAnew = this.readMark();
  private readonly told = signal<Loss | null>(null);
  private wanted: string | undefined;
  private isMending = false;

  /** What the page lacks, where loading it anew did not help, can't, or is the person's to decide. */
  readonly loss = this.told.asReadonly();

  /**
   * What a page can't do without. Never resolves when the page is about to be loaded anew; else rejects as `load` did.
   * Without a network that is all: whoever needs it says so, and nobody else has opened anything.
   */
  async fetch<T>(load: () => Promise<T>): Promise<T> {
    try {
      return await load();
    } catch (error) {
      if (isLostFile(error) && (await this.isHomeThere())) await this.mend(error);
      throw error;
    }
  }

  /** For what failed, at the address that was wanted. Never resolves when the page is about to be loaded anew. */
  async mend(error: unknown, address?: string): Promise<void> {
    if (!isLostFile(error)) return;
    this.isMending = true;
    const isHomeThere = await this.isHomeThere();
    if (!isHomeThere || this.wasLoadedAnew || !(await this.mayLoadAnew())) {
      this.wanted = address;
      this.told.set(isHomeThere ? 'missing' : 'unreachable');
      this.isMending = false;
      return;
    }
    this.loadAnew(address);
    await new Promise(() => undefined);
  }

  /** For what a page can do without for now: the person says when it is loaded anew. */
  tell(error: unknown): void {
    if (!isLostFile(error) || this.isMending) return;
    void this.isHomeThere().then((isThere) => {
      if (isThere) this.told.set('missing');
    });
  }

  dismiss(): void {
    this.told.set(null);
  }

  /** At the person's own wish. What is typed is kept first, where it can be. */
  async loadAnewNow(): Promise<void> {
    await this.saveAll();
    if (this.wanted) this.view?.history.replaceState(null, '', this.wanted);
    this.view?.location.reload();
  }

  private loadAnew(address?: string): void {
    if (!this.view) return;
    const { history, location } = this.view;
    history.replaceState({ [mark]: Date.now() }, '', address ?? location.href);
    this.unloadGuard.agree();
    location.reload();
  }

  /** Whatever is typed is on the device or with the server. */
  private async mayLoadAnew(): Promise<boolean> {
    return (await this.saveAll()) || this.keeping.works();
  }

  /** Found when it is needed: what saves asks the service, which may be what could not be loaded. */
  private saveAll(): Promise<boolean> {
    return this.injector.get(QuickExit).saveAll();
  }

  private readMark(): boolean {
    const state: unknown = this.view?.history.state;
    if (typeof state !== 'object' || state === null || !(mark in state)) return false;
    return typeof state[mark] === 'number' && Date.now() - state[mark] < soonMs;
  }
}

/** Whether the app's own host answers; a spec has one of its own. */
@Injectable({ providedIn: 'root' })
export class HomeAnswers {
  readonly ask = askAtHome();
}
