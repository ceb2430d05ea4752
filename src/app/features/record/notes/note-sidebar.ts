import { Component, computed, inject, input } from '@angular/core';
import { relativeDay } from '../../../domain/calendar/moment-words';
import { AgreementList } from '../../../shared/agreements/agreement-list';
import { Answering } from '../../../store/agreements/answering';
import type { SidebarContent } from '../../../store/notes/notes-repository';

/** What lies beside the page: what was agreed last, what the client brought, and what they would rather say live. */
@Component({
  selector: 'app-note-sidebar',
  imports: [AgreementList],
  providers: [Answering],
  template: `
    @if (beside(); as beside) {
      <section>
        <h2 class="section-title">{{ agreedTitle() }}</h2>
        @if (beside.agreements.length > 0) {
          <app-agreement-list
            class="agreed"
            [agreements]="answering.shown(beside.agreements)"
            [client]="client()"
            [timeZone]="timeZone()"
            [error]="answering.error()"
            (chosen)="answering.answer($event)"
          />
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
  protected readonly answering = inject(Answering);

  readonly beside = input.required<SidebarContent | null>();
  readonly failed = input(false);
  readonly client = input('');
  readonly timeZone = input<string>();

  protected readonly agreedTitle = computed(() => {
    const at = this.beside()?.agreements[0]?.at;
    return at ? `Agreed last time, ${relativeDay(at, this.timeZone())}` : 'Agreed last time';
  });

  constructor() {
    this.answering.follow(this.beside);
  }
}
