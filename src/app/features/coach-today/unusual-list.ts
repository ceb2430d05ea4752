import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Store } from '@ngrx/store';
import { errorText } from '../../core/errors/error-text';
import {
  type UnusualClient,
  unusualSentence,
} from '../../domain/unusual-check-ins/unusual-check-in';
import { dayInWords } from '../../domain/calendar/day-words';
import { Icon } from '../../shared/ui/icon/icon';
import { unusualCheckInsFeature } from '../../store/unusual-check-ins/unusual-check-ins.feature';

/** Whose latest check-in was unlike their weeks before: what is seen, and nothing made of it. */
@Component({
  selector: 'app-unusual-list',
  imports: [RouterLink, Icon],
  template: `
    @if (rows().length > 0) {
      <section aria-labelledby="unusual-title">
        <h2 id="unusual-title" class="section-title">Unusual for them</h2>
        <ul class="rows">
          @for (row of rows(); track row.clientId) {
            <li>
              <a class="row" [routerLink]="row.link" [queryParams]="row.query">
                <span class="seat"><app-icon name="show_chart" /></span>
                <div class="grow">
                  <p class="row-title">
                    <bdi>{{ row.name }}</bdi>
                  </p>
                  <p class="row-line">{{ row.line }}</p>
                </div>
                <app-icon name="chevron_right" />
              </a>
            </li>
          }
        </ul>
      </section>
    }
    @if (error(); as error) {
      <p class="small quiet" role="status">
        Unusual check-ins could not be loaded. {{ errorText(error) }}
      </p>
    }
  `,
  styleUrl: './waiting-list.scss',
})
export class UnusualList {
  private readonly store = inject(Store);

  private readonly clients = this.store.selectSignal(unusualCheckInsFeature.selectClients);
  protected readonly error = this.store.selectSignal(unusualCheckInsFeature.selectError);
  protected readonly errorText = errorText;
  protected readonly rows = computed(() => this.clients().map(rowOf));
}

const rowOf = ({ clientId, clientName, onDate, found }: UnusualClient) => ({
  clientId,
  name: clientName,
  line: `${unusualSentence(found)} In the week of ${dayInWords(onDate)}.`,
  link: ['/coach/clients', clientId, 'progress'],
  query: { dimension: found.length === 1 ? found[0]?.linkId : null },
});
