import { Component, computed, input } from '@angular/core';
import { relativeDay } from '../../../domain/calendar/moment-words';
import { Icon } from '../../../shared/ui/icon/icon';
import type { SidebarContent } from '../../../store/notes/notes-repository';

/** What lies beside the page: what was agreed last, and what the client would rather say live. */
@Component({
  selector: 'app-note-sidebar',
  imports: [Icon],
  template: `
    @if (beside(); as beside) {
      <section>
        <h2 class="section-title">{{ agreedTitle() }}</h2>
        @if (beside.agreements.length > 0) {
          <ul class="agreed">
            @for (agreement of beside.agreements; track agreement.nr) {
              <li>
                <app-icon
                  size="s"
                  [class.done]="agreement.done"
                  [name]="agreement.done ? 'check_circle' : 'radio_button_unchecked'"
                />
                <p dir="auto">
                  @if (agreement.done) {
                    <span class="hidden-visually">Done:</span>
                  }
                  {{ agreement.text }}
                </p>
              </li>
            }
          </ul>
        } @else {
          <p class="quiet small hint">
            What you write as a list under “Agreements” will be here next time.
          </p>
        }
      </section>
      <section>
        <h2 class="section-title">Would rather say live</h2>
        @for (topic of beside.topics; track topic.linkId) {
          <p class="quote" dir="auto">{{ topic.question }}</p>
        } @empty {
          <p class="quiet small hint">Nothing is waiting to be said in person.</p>
        }
      </section>
    } @else if (failed()) {
      <p class="quiet small">Last time’s agreements could not be loaded. You can still write.</p>
    } @else {
      <div aria-hidden="true" class="stack-s">
        <div class="bone"></div>
        <div class="bone"></div>
      </div>
    }
  `,
  styleUrl: './note-sidebar.scss',
})
export class NoteSidebar {
  readonly beside = input.required<SidebarContent | null>();
  readonly failed = input(false);
  readonly timeZone = input<string>();

  protected readonly agreedTitle = computed(() => {
    const at = this.beside()?.agreements[0]?.notedAt;
    return at ? `Agreed last time, ${relativeDay(at, this.timeZone())}` : 'Agreed last time';
  });
}
