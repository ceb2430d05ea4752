import { Component, computed, input } from '@angular/core';
import { relativeDay } from '../../../domain/calendar/moment-words';
import { Icon } from '../../../shared/ui/icon/icon';
import type { SidebarContent } from '../../../store/notes/notes-repository';

/** What lies beside the page: what was agreed last, what the client brought, and what they would rather say live. */
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
                @if (agreement.done) {
                  <app-icon size="s" name="check_circle" />
                } @else {
                  <span class="dash" aria-hidden="true">–</span>
                }
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
      @if (beside.brought.length > 0) {
        <section>
          <h2 class="section-title">Brought to the session</h2>
          @for (topic of beside.brought; track topic.id) {
            <p class="quote" dir="auto">{{ topic.words }}</p>
          }
        </section>
      }
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
