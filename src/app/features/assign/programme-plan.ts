import { Component, computed, input } from '@angular/core';
import type { LibraryPractice } from '../../domain/library-practices/library-practice';
import { openingsOf } from '../../domain/practices/opening';
import type { Programme } from '../../domain/programmes/programme';
import { ForCoach } from '../../shared/practices/for-coach';
import { practiceLine } from '../../shared/practices/practice-words';
import type { Considered } from '../../store/assign/assigning.actions';
import { Considerations } from './considerations';
import { openingWords } from './opening-words';

/** The steps of a programme, each with when it opens and what there is to consider. */
@Component({
  selector: 'app-programme-plan',
  imports: [Considerations, ForCoach],
  template: `
    <ol>
      @for (step of steps(); track $index) {
        <li>
          <h3 class="row-title" dir="auto">{{ step.title }}</h3>
          <p class="small quiet">{{ step.line }}</p>
          <p class="small opening">{{ step.opening }}</p>
          <app-for-coach [words]="step.forCoach" [title]="step.title" />
          <app-considerations
            [considerations]="step.considered"
            [title]="step.title"
            [notWhen]="step.notWhen"
            [name]="name()"
            [rungBefore]="step.rungBefore"
          />
        </li>
      }
    </ol>
  `,
  styleUrl: './programme-plan.scss',
})
export class ProgrammePlan {
  readonly programme = input.required<Programme>();
  readonly library = input.required<ReadonlyMap<string, LibraryPractice>>();
  readonly considered = input<Considered | null>(null);
  readonly name = input.required<string>();
  /** Calendar days. */
  readonly today = input.required<string>();
  readonly startsOn = input<string | null>(null);

  protected readonly steps = computed(() => {
    const { items } = this.programme();
    const openings = openingsOf(items, this.today(), this.startsOn());
    return items.map(({ libraryPracticeId }, nr) => {
      const practice = this.library().get(libraryPracticeId);
      return {
        title: practice?.title ?? 'A practice that is no longer in your library',
        line: practice ? practiceLine(practice) : '',
        notWhen: practice?.notWhen ?? '',
        forCoach: practice?.forCoach ?? '',
        opening: openingWords(openings[nr], (practice?.rung ?? 1) > 1),
        considered: this.considered()?.[libraryPracticeId] ?? [],
        rungBefore: practice ? rungBefore(practice, this.library()) : null,
      };
    });
  });
}

/** The title of what comes before it on its ladder. */
export function rungBefore(
  { ladder, rung }: LibraryPractice,
  library: ReadonlyMap<string, LibraryPractice>,
): string | null {
  if (ladder === null || rung === null) return null;
  const before = [...library.values()].find(
    (one) => one.ladder === ladder && one.rung === rung - 1,
  );
  return before?.title ?? null;
}
