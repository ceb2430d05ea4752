import { Component, computed, input } from '@angular/core';
import type { Consent } from '../../../domain/consents/consent';
import { inSentence } from '../../../domain/calendar/in-sentence';
import { relativeDay } from '../../../domain/calendar/moment-words';
import { SkeletonRows } from '../../../shared/ui/skeleton-rows/skeleton-rows';

/** What the client agreed to, word for word. */
@Component({
  selector: 'app-consent-list',
  imports: [SkeletonRows],
  template: `
    <section aria-labelledby="consents-title">
      <h2 id="consents-title" class="section-title">Consents</h2>
      @if (rows(); as rows) {
        <ul class="rows">
          @for (row of rows; track row.id) {
            <li class="row">
              <div class="grow">
                <p>{{ row.wording }}</p>
                <p class="row-line">{{ row.agreed }}</p>
                @if (row.withdrawn) {
                  <p class="tags">
                    <span class="tag clay">{{ row.withdrawn }}</span>
                  </p>
                }
              </div>
            </li>
          } @empty {
            <li class="quiet small none">Nothing yet. They are given with the intake.</li>
          }
        </ul>
      } @else {
        <app-skeleton-rows [count]="2" />
      }
    </section>
  `,
  styles: `
    :host {
      display: block;
    }

    .none {
      padding: 12px 0;
    }

    .tags {
      margin-top: 4px;
    }
  `,
})
export class ConsentList {
  readonly consents = input.required<readonly Consent[] | undefined>();
  readonly timeZone = input<string>();

  protected readonly rows = computed(() =>
    this.consents()?.map(({ id, wording, agreedAt, withdrawnAt }) => ({
      id,
      wording,
      agreed: `Agreed ${this.day(agreedAt)}`,
      withdrawn: withdrawnAt && `Taken back ${this.day(withdrawnAt)}`,
    })),
  );

  private day(at: string): string {
    return inSentence(relativeDay(at, this.timeZone()));
  }
}
