import { Component, computed, ElementRef, model, viewChild } from '@angular/core';
import {
  asNeeded,
  type Cadence,
  type Weekday,
  weekdays,
} from '../../domain/library-practices/cadence';
import { namedWeekdays } from '../../domain/library-practices/cadence-days';
import { onEach } from '../../domain/library-practices/cadence-from';
import { cadenceWords, weekdayWords } from '../../domain/library-practices/cadence-words';
import { practiceLimits } from '../../domain/library-practices/limits';
import { readWhole } from '../../domain/words/number';
import { Field } from '../ui/field/field';

const { most } = practiceLimits.times;
const from = (least: number) => Array.from({ length: most - least + 1 }, (_, step) => least + step);

/** The choices, each with the cadence it begins with. */
const kinds = [
  { kind: 'as_needed', words: 'As needed', cadence: asNeeded },
  { kind: 'daily', words: 'Daily', cadence: { rule: 'FREQ=DAILY', times: 1 } },
  { kind: 'often', words: 'Several times a week', cadence: { rule: 'FREQ=WEEKLY', times: 2 } },
  { kind: 'weekly', words: 'Weekly', cadence: { rule: 'FREQ=WEEKLY', times: 1 } },
  { kind: 'monthly', words: 'Monthly', cadence: { rule: 'FREQ=MONTHLY', times: 1 } },
] as const satisfies readonly { kind: string; words: string; cadence: Cadence }[];
type Kind = (typeof kinds)[number]['kind'];

const times: Readonly<Partial<Record<Kind, readonly number[]>>> = {
  daily: from(1),
  often: from(2),
  monthly: from(1),
};

/** How often something is meant to be tried. */
@Component({
  selector: 'app-cadence-field',
  imports: [Field],
  templateUrl: './cadence-field.html',
  styleUrl: './cadence-field.scss',
})
export class CadenceField {
  private readonly first = viewChild.required<ElementRef<HTMLElement>>('control');

  readonly cadence = model.required<Cadence>();

  protected readonly kinds = kinds;
  protected readonly kind = computed(() => kindOf(this.cadence()));
  protected readonly counts = computed(() =>
    (times[this.kind()] ?? []).map((count) => ({
      count,
      words: cadenceWords({ ...this.cadence(), times: count }),
    })),
  );
  protected readonly days = computed(() => {
    const named = namedWeekdays(this.cadence().rule);
    return weekdays.map((day) => ({
      day,
      words: weekdayWords[day],
      isNamed: named.includes(day),
    }));
  });
  protected readonly isAnyDay = computed(() => namedWeekdays(this.cadence().rule).length === 0);
  protected readonly summary = computed(() => cadenceWords(this.cadence()));

  protected choose(kind: string): void {
    const chosen = kinds.find((one) => one.kind === kind);
    if (chosen) this.cadence.set(chosen.cadence);
  }

  protected count(text: string): void {
    this.cadence.update((cadence) => ({ ...cadence, times: readWhole(text) }));
  }

  protected anyDay(): void {
    this.cadence.set(onEach([]));
  }

  protected toggle(day: Weekday): void {
    const named = namedWeekdays(this.cadence().rule);
    const chosen = named.includes(day) ? named.filter((one) => one !== day) : [...named, day];
    this.cadence.set(onEach(chosen));
    // All seven are "daily", where no days are to be chosen: the focus goes to what says so.
    if (chosen.length === weekdays.length) this.first().nativeElement.focus();
  }
}

function kindOf({ rule, times }: Cadence): Kind {
  if (rule === null) return 'as_needed';
  if (rule === 'FREQ=DAILY') return 'daily';
  if (rule === 'FREQ=MONTHLY') return 'monthly';
  return rule === 'FREQ=WEEKLY' && times > 1 ? 'often' : 'weekly';
}
