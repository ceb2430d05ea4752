import { Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { ListedNote } from '../../../domain/notes/note';
import { relativeDay } from '../../../domain/calendar/moment-words';
import { Icon } from '../../../shared/ui/icon/icon';
import { noteName } from './note-words';

@Component({
  selector: 'app-note-rows',
  imports: [RouterLink, Icon],
  template: `
    <ul class="rows">
      @for (note of notes(); track note.id) {
        <li>
          <a class="row" [routerLink]="note.id">
            <span class="seat plum"><app-icon name="edit_note" /></span>
            <div class="grow">
              <p class="row-title" dir="auto">{{ name(note) }}</p>
              <p class="row-line excerpt" dir="auto">{{ note.excerpt || 'Nothing written yet' }}</p>
              <p class="row-line">{{ day(note) }} · {{ note.finalisedAt ? 'Finished' : 'Open' }}</p>
            </div>
            <app-icon name="chevron_right" />
          </a>
        </li>
      } @empty {
        <li class="row quiet">No note yet. What you write stays private to you.</li>
      }
    </ul>
  `,
  styles: `
    .excerpt {
      display: -webkit-box;
      overflow: hidden;
      overflow-wrap: anywhere;
      -webkit-box-orient: vertical;
      -webkit-line-clamp: 2;
    }
  `,
})
export class NoteRows {
  readonly notes = input.required<readonly ListedNote[]>();
  readonly timeZone = input<string>();

  protected name(note: ListedNote): string {
    return noteName(note, this.timeZone());
  }

  protected day({ createdAt }: ListedNote): string {
    return relativeDay(createdAt, this.timeZone());
  }
}
