import { inject, Injectable, Injector } from '@angular/core';

interface ToastOptions {
  /** The words of the one button, such as Undo. */
  readonly action?: string;
  readonly run?: () => void;
}

/** One passing sentence at the foot of the page. Nothing that must be read goes here. */
@Injectable({ providedIn: 'root' })
export class Toast {
  private readonly injector = inject(Injector);

  say(text: string, options: ToastOptions = {}): void {
    void this.show(text, options);
  }

  private async show(text: string, { action, run }: ToastOptions): Promise<void> {
    const { MatSnackBar } = await import('@angular/material/snack-bar');
    const duration = action ? 10_000 : 5_000;
    const bar = this.injector.get(MatSnackBar).open(text, action, { duration });
    if (run) bar.onAction().subscribe(run);
  }
}
