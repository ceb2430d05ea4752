import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { LibraryPractice } from '../../domain/library-practices/library-practice';
import type { ProgrammeItem } from '../../domain/programmes/programme';
import { ForCoach } from '../../shared/practices/for-coach';
import { practiceLine } from '../../shared/practices/practice-words';
import { deliveryWords } from '../../shared/practices/programme-words';
import { Icon } from '../../shared/ui/icon/icon';

/** The practices of a programme in their order, and when each reaches the client. */
@Component({
  selector: 'app-programme-steps',
  imports: [RouterLink, ForCoach, Icon],
  template: `
    <ol>
      @for (row of rows(); track $index) {
        <li>
          <span class="number" aria-hidden="true">{{ $index + 1 }}</span>
          <div>
            @if (row.practice; as practice) {
              <a
                class="title name"
                dir="auto"
                [routerLink]="['/coach/practices/library', practice.id]"
                >{{ practice.title }}</a
              >
              <p class="small quiet">
                {{ row.line }}
                @if (practice.archivedAt) {
                  <span>· archived</span>
                }
              </p>
            }
            <p class="when"><app-icon name="schedule" size="s" />{{ row.when }}</p>
            <app-for-coach
              [isFolded]="true"
              [words]="row.practice?.forCoach ?? ''"
              [title]="row.practice?.title ?? ''"
            />
          </div>
        </li>
      }
    </ol>
  `,
  styleUrl: './programme-steps.scss',
})
export class ProgrammeSteps {
  readonly items = input.required<readonly ProgrammeItem[]>();
  readonly library = input.required<ReadonlyMap<string, LibraryPractice>>();

  protected readonly rows = computed(() =>
    this.items().map((item, place) => {
      const practice = this.library().get(item.libraryPracticeId);
      return {
        practice,
        line: practice && practiceLine(practice),
        when: deliveryWords(item, place, practice),
      };
    }),
  );
}
