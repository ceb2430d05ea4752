import { DestroyRef, inject, Injectable, signal } from '@angular/core';
import { Subject } from 'rxjs';
import { fetchAnswer } from './fetch-answer';

const probeMs = 10_000;

/** Whether requests get through: what the browser says, corrected by what really happened to the last one. */
@Injectable({ providedIn: 'root' })
export class Connection {
  private readonly reachable = signal(navigator.onLine);
  private probing: ReturnType<typeof setTimeout> | undefined;

  private readonly returns = new Subject<void>();

  readonly online = this.reachable.asReadonly();
  /** There is reason to believe that requests get through again. */
  readonly back$ = this.returns.asObservable();

  constructor() {
    const back = () => this.comeBack();
    const gone = () => this.reachable.set(false);
    addEventListener('online', back);
    addEventListener('offline', gone);
    inject(DestroyRef).onDestroy(() => {
      removeEventListener('online', back);
      removeEventListener('offline', gone);
      clearTimeout(this.probing);
    });
  }

  succeeded(): void {
    clearTimeout(this.probing);
    this.probing = undefined;
    this.reachable.set(true);
  }

  /** A request got no answer at all. `address` is asked again, quietly, until something answers. */
  failed(address: string): void {
    this.reachable.set(false);
    this.probing ??= setTimeout(() => void this.probe(address), probeMs);
  }

  private comeBack(): void {
    this.returns.next();
    this.succeeded();
  }

  private async probe(address: string): Promise<void> {
    this.probing = undefined;
    try {
      const signal = AbortSignal.timeout(probeMs);
      await fetchAnswer(address, { method: 'HEAD', mode: 'no-cors', cache: 'no-store', signal });
      this.comeBack();
    } catch {
      this.failed(address);
    }
  }
}
