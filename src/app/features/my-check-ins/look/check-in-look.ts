import { computed, Injectable, signal } from '@angular/core';
import { VisitStorage } from '../../../core/sign-in/visit-storage';

/** How somebody likes a check-in to look. */
export interface Look {
  /** One question at a time, or all on one page; null: as it suits the screen. */
  readonly way: 'one_by_one' | 'one_page' | null;
  readonly isWinFirst: boolean;
  /** Whether what was chosen last time is marked, faintly. */
  readonly showsLastTime: boolean;
}

/** Without the app's prefix, so that it stays when somebody signs out: it is of this device and says nothing of anybody. */
const key = 'attune-check-in';

/** How a check-in looks on this device: by choice, and where nothing was chosen, one question at a time on a phone. */
@Injectable({ providedIn: 'root' })
export class CheckInLook {
  private readonly device = new VisitStorage(() => localStorage);
  private readonly chosen = signal(this.kept());

  /** Decided when it is first asked: a page does not change under the hands of somebody who turns their phone. */
  readonly isOneByOne = computed(() => {
    const { way } = this.chosen();
    return way === null ? matchMedia('(width < 600px)').matches : way === 'one_by_one';
  });
  readonly isWinFirst = computed(() => this.chosen().isWinFirst);
  readonly showsLastTime = computed(() => this.chosen().showsLastTime);

  choose(changes: Partial<Look>): void {
    this.chosen.update((look) => ({ ...look, ...changes }));
    const { way, isWinFirst, showsLastTime } = this.chosen();
    const words = [way, isWinFirst && 'win_first', showsLastTime && 'last_time'];
    this.device.setItem(key, words.filter(Boolean).join(' '));
  }

  private kept(): Look {
    const words = this.device.getItem(key)?.split(' ') ?? [];
    const way = (['one_by_one', 'one_page'] as const).find((one) => words.includes(one)) ?? null;
    return {
      way,
      isWinFirst: words.includes('win_first'),
      showsLastTime: words.includes('last_time'),
    };
  }
}
