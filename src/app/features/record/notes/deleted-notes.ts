import { Component, input, output } from '@angular/core';
import type { ListedNote } from '../../../domain/notes/note';
import { dayWithin, noteName } from './note-words';

/** Deleted within the last 30 days. */
@Component({
  selector: 'app-deleted-notes',
  template: `
    <details>
      <summary class="section-title">Recently deleted ({{ notes().length }})</summary>
      <p class="small quiet">Gone for good 30 days after they were deleted.</p>
      <ul class="rows">
        @for (note of notes(); track note.id) {
          <li class="row">
            <div class="grow">
              <p class="row-title" dir="auto">{{ name(note) }}</p>
              <p class="row-line">Deleted {{ day(note.deletedAt ?? note.updatedAt) }}</p>
            </div>
            <button
              type="button"
              class="button text"
              [attr.aria-label]="'Bring back ' + name(note)"
              (click)="restoreChosen.emit(note.id)"
            >
              Bring back
            </button>
          </li>
        }
      </ul>
    </details>
  `,
  styles: `
    summary {
      min-height: var(--attune-touch);
      align-content: center;
      cursor: pointer;
    }
  `,
})
export class DeletedNotes {
  readonly notes = input.required<readonly ListedNote[]>();
  readonly timeZone = input<string>();
  readonly restoreChosen = output<string>();

  protected name(note: ListedNote): string {
    return noteName(note, this.timeZone());
  }

  protected day(at: string): string {
    return dayWithin(at, this.timeZone());
  }
}
