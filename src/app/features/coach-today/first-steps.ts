import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Coach } from '../../domain/coaches/coach';
import { Icon } from '../../shared/ui/icon/icon';
import { anyClient } from '../../store/clients/any-client';

interface Step {
  readonly title: string;
  readonly line: string;
  readonly path: string;
  readonly fragment?: string;
  readonly isDone: boolean;
}

/** A new coach's first day, until there is a client; what is projected, from then on. */
@Component({
  selector: 'app-first-steps',
  imports: [Icon, RouterLink],
  template: `
    @if (isNew()) {
      <section aria-labelledby="first-steps">
        <h2 id="first-steps" class="title">Three steps to begin</h2>
        <ol class="rows">
          @for (step of steps(); track step.title) {
            <li>
              <a class="row" [routerLink]="step.path" [fragment]="step.fragment">
                <app-icon
                  [class.done]="step.isDone"
                  [name]="step.isDone ? 'check_circle' : 'radio_button_unchecked'"
                />
                <span class="grow">
                  <span class="row-title">{{ step.title }}</span>
                  @if (step.isDone) {
                    <span class="hidden-visually">, done</span>
                  }
                  <span class="row-line">{{ step.line }}</span>
                </span>
                <app-icon name="chevron_right" size="s" />
              </a>
            </li>
          }
        </ol>
      </section>
    } @else if (isKnown()) {
      <ng-content />
    }
  `,
  styles: `
    :host {
      display: block;
      max-width: 640px;
    }

    ol {
      margin-top: 8px;
    }

    .row-title,
    .row-line {
      display: block;
    }

    .done {
      color: var(--mat-sys-primary);
    }
  `,
})
export class FirstSteps {
  /** Null until known. */
  readonly coach = input.required<Coach | null>();

  private readonly somebody = anyClient();
  protected readonly isNew = computed(() => this.somebody.hasValue() && !this.somebody.value());
  protected readonly isKnown = computed(() => !this.somebody.isLoading());
  protected readonly steps = computed<readonly Step[]>(() => [
    {
      title: 'Say who you are',
      line: 'Your name and your practice, as your clients will read them.',
      path: '/coach/settings',
      isDone: !!this.coach()?.practiceName,
    },
    {
      title: 'Say where help is',
      line: 'Whom your clients can reach at any hour, in their own language.',
      path: '/coach/settings',
      fragment: 'crisis',
      isDone: (this.coach()?.crisisResources.length ?? 0) > 0,
    },
    {
      title: 'Invite somebody',
      line: 'Add the first person you work with. You get a link to pass on.',
      path: '/coach/clients/new',
      isDone: false,
    },
  ]);
}
