import { DOCUMENT, inject, Injectable } from '@angular/core';
import { UnloadGuard } from './unload-guard';
import { DeviceData } from './device-data';

/** Saves what is not yet saved; rejects, or is given up on, when it could not. */
type Flush = () => Promise<void>;

const patienceMs = 1500;
const neutralPage = '/tea.html';

/**
 * Leaves at once for a page about nothing. What was typed is saved first, out of sight; only what the server
 * could not take stays on the device, encrypted, for the person's return.
 */
@Injectable({ providedIn: 'root' })
export class QuickExit {
  private readonly document = inject(DOCUMENT);
  private readonly device = inject(DeviceData);
  private readonly unloadGuard = inject(UnloadGuard);
  private readonly flushes = new Set<Flush>();

  /** A form's way to save now. Returns the function that takes it back when the form closes. */
  beforeLeaving(flush: Flush): () => void {
    this.flushes.add(flush);
    return () => this.flushes.delete(flush);
  }

  async leave(): Promise<void> {
    this.unloadGuard.agree();
    this.document.title = 'Tea';
    this.document.documentElement.style.visibility = 'hidden';
    const saved = await this.saveAll();
    const clear = saved && !(await this.device.holdsUnsent());
    await within(this.device.forgetSignIn());
    if (clear) await within(this.device.clear());
    this.document.location.replace(neutralPage);
  }

  /** Whether everything that open forms hold could be saved, soon enough. */
  saveAll(): Promise<boolean> {
    return within(Promise.all([...this.flushes].map((flush) => flush())));
  }
}

/** Whether it ended well, and soon enough. */
function within(work: Promise<unknown>): Promise<boolean> {
  const late = new Promise<boolean>((resolve) => setTimeout(() => resolve(false), patienceMs));
  const ended = work.then(
    () => true,
    () => false,
  );
  return Promise.race([ended, late]);
}
