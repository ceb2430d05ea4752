import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { errorText } from '../../../core/errors/error-text';
import { toAppError } from '../../../core/errors/to-app-error';
import { inSentence } from '../../../domain/calendar/in-sentence';
import { relativeDay } from '../../../domain/calendar/moment-words';
import type { Session } from '../../../domain/sessions/session';
import { SkeletonRows } from '../../../shared/ui/skeleton-rows/skeleton-rows';
import { sessionOutcome } from '../../../store/sessions/session-outcome';

/** What a session left behind: the note, what was agreed, given and sent; and one press for each that is missing. */
@Component({
  selector: 'app-session-outcome',
  imports: [RouterLink, SkeletonRows],
  template: `
    <section class="card" aria-labelledby="outcome-title">
      <h2 id="outcome-title" class="section-title">From this session</h2>
      @if (error(); as problem) {
        <p class="quiet">{{ errorText(problem) }}</p>
      } @else if (outcome(); as outcome) {
        <dl>
          <div>
            <dt>Note</dt>
            @for (note of outcome.notes; track note.id) {
              <dd>
                <a class="link" dir="auto" [routerLink]="record().concat('notes', note.id)">{{
                  note.title ?? 'Session note'
                }}</a>
              </dd>
            } @empty {
              <dd>
                <a
                  class="button tonal"
                  [routerLink]="record().concat('notes', 'new')"
                  [queryParams]="{ session: session().id }"
                  >Write a note</a
                >
              </dd>
            }
          </div>
          @if (agreements().length > 0) {
            <div>
              <dt>Agreed</dt>
              @for (text of agreements(); track $index) {
                <dd dir="auto">{{ text }}</dd>
              }
            </div>
          }
          <div>
            <dt>Practices given</dt>
            @for (practice of outcome.practices; track practice.id) {
              <dd>
                <a class="link" dir="auto" [routerLink]="record().concat('practices')">{{
                  practice.title
                }}</a>
              </dd>
            }
            <dd>
              <a
                class="button text"
                routerLink="/coach/practices/assign"
                [queryParams]="{ client: session().clientId, session: session().id }"
                >Assign a practice</a
              >
            </dd>
          </div>
          <div>
            <dt>Summary</dt>
            @for (sentAt of outcome.summariesSent; track sentAt) {
              <dd>
                <a class="link" [routerLink]="record().concat('notes')">Sent {{ day(sentAt) }}</a>
              </dd>
            } @empty {
              <dd>
                <a
                  class="button text"
                  [routerLink]="record().concat('notes', 'summary')"
                  [queryParams]="{ session: session().id }"
                  >Write a summary</a
                >
              </dd>
            }
          </div>
        </dl>
      } @else {
        <app-skeleton-rows [count]="2" />
      }
    </section>
  `,
  styles: `
    :host {
      display: block;
      max-width: 640px;
      margin-top: 24px;
    }

    dl > div {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 4px;
      justify-items: start;
      padding: 12px 0;
      border-top: var(--attune-hairline);
    }

    dt {
      color: var(--mat-sys-on-surface-variant);
      font: var(--attune-label);
    }

    dd {
      overflow-wrap: anywhere;
    }

    .button.text {
      margin-inline-start: -12px;
    }
  `,
})
export class SessionOutcomeView {
  readonly session = input.required<Session>();
  readonly timeZone = input.required<string>();

  protected readonly errorText = errorText;
  private readonly found = sessionOutcome(() => this.session().id);
  protected readonly outcome = computed(() => (this.found.hasValue() ? this.found.value() : null));
  protected readonly error = computed(() => {
    const error = this.found.error();
    return error ? toAppError(error) : null;
  });
  protected readonly agreements = computed(
    () => this.outcome()?.notes.flatMap(({ agreements }) => agreements) ?? [],
  );
  protected readonly record = computed(() => ['/coach/clients', this.session().clientId]);

  protected day(at: string): string {
    return inSentence(relativeDay(at, this.timeZone()));
  }
}
