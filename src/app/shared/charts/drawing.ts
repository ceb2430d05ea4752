import {
  afterNextRender,
  computed,
  DestroyRef,
  inject,
  Injectable,
  Injector,
  signal,
} from '@angular/core';
import { ChartTheme } from './chart-theme';

/** Pictures are drawn one after the other: what is pressed while many are drawn is heard between two of them. */
@Injectable({ providedIn: 'root' })
class Turns {
  private readonly injector = inject(Injector);
  private readonly end = inject(DestroyRef);
  private last: Promise<void> = Promise.resolve();

  /** Resolves when what was begun stands on the page, or there is no page any more. */
  take(begin: () => void): Promise<void> {
    this.last = this.last.then(async () => {
      await new Promise((resolve) => setTimeout(resolve));
      if (this.end.destroyed) return;
      begin();
      await new Promise<void>((resolve) => {
        afterNextRender(() => resolve(), { injector: this.injector });
      });
    });
    return this.last;
  }
}

/** When one picture is drawn: as it comes near the screen, on paper, or because somebody wants to have it. */
@Injectable()
export class Drawing {
  private readonly turns = inject(Turns);
  private readonly theme = inject(ChartTheme);
  private readonly isBegun = signal(false);
  private drawn: Promise<void> | undefined;

  /** Whether it has its place on the page; on paper at once, since what is drawn later is not on the sheet. */
  readonly isOn = computed(() => this.isBegun() || this.theme.isPrinted());

  begin(): Promise<void> {
    this.drawn ??= this.turns.take(() => this.isBegun.set(true));
    return this.drawn;
  }
}
