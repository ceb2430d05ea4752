import { Component, computed, inject, Injector, PendingTasks, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Store } from '@ngrx/store';
import { Clock } from '../../core/clock/clock';
import { fitting, proposed, type TodaysPractice } from '../../domain/practices/todays-practice';
import { ownLine, triedWords } from '../../shared/practices/own-words';
import { Icon } from '../../shared/ui/icon/icon';
import { WhereKept } from '../../shared/ui/keeping/where-kept';
import { LogNews } from '../../store/my-practices/logs/log-news';
import type { OpenLog } from '../../store/my-practices/logs/open-log';
import { todaysPracticesFeature } from '../../store/my-practices/todays-practices.feature';
import { JustTried } from './just-tried';

/** More would be a list, and Today is none. */
const most = 2;

/** What fits today, each with the one tap that writes down a try, and quietly what the coach suggests. */
@Component({
  selector: 'app-your-practices',
  imports: [Icon, JustTried, RouterLink, WhereKept],
  templateUrl: './your-practices.html',
  styleUrl: './your-practices.scss',
})
export class YourPractices {
  private readonly injector = inject(Injector);
  private readonly tasks = inject(PendingTasks);
  private readonly clock = inject(Clock);
  private readonly all = inject(Store).selectSignal(todaysPracticesFeature.selectPractices);
  private readonly pressed = new Set<string>();
  private readonly logs = signal<Readonly<Record<string, OpenLog>>>({});

  protected readonly lineOf = ownLine;
  protected readonly triedWords = triedWords;
  protected readonly needsYou = inject(LogNews).needsYou;
  /** The practice whose try could not be written down, since the part that does it could not be fetched. */
  protected readonly failed = signal<string | null>(null);
  private readonly fitting = computed(() => fitting(this.all(), this.clock.today()));
  protected readonly practices = computed(() => this.fitting().slice(0, most));
  protected readonly more = computed(() => this.fitting().length - this.practices().length);
  private readonly proposed = computed(() => proposed(this.all()));
  protected readonly suggestions = computed(() => this.proposed().slice(0, most));
  protected readonly moreSuggestions = computed(() => this.proposed().length - most);

  protected logOf({ id }: TodaysPractice): OpenLog | undefined {
    return this.logs()[id];
  }

  /** Written down by one tap; a second one is the same. What does it is fetched now, for Today must open fast. */
  protected tried(practice: TodaysPractice): void {
    if (this.pressed.has(practice.id)) return;
    this.pressed.add(practice.id);
    this.failed.set(null);
    this.tasks.run(() => this.write(practice));
  }

  private async write(practice: TodaysPractice): Promise<void> {
    try {
      const { writeDown } = await import('./write-down');
      const log = writeDown(this.injector, practice, this.clock.dayNow());
      this.logs.update((logs) => ({ ...logs, [practice.id]: log }));
    } catch {
      this.pressed.delete(practice.id);
      this.failed.set(practice.id);
    }
  }
}
