import { Component, computed, input, output } from '@angular/core';
import { RichText } from '../../../shared/rich-text/rich-text';
import { Icon } from '../../../shared/ui/icon/icon';
import type { Choice, OpenNote } from '../../../store/notes/open-note';
import { momentWithin } from './note-words';

/** The same note, written on two devices: both stand here until the coach chooses. */
@Component({
  selector: 'app-note-conflict',
  imports: [Icon, RichText],
  templateUrl: './note-conflict.html',
  styleUrl: './note-conflict.scss',
})
export class NoteConflict {
  readonly open = input.required<OpenNote>();
  readonly timeZone = input<string>();
  readonly settled = output<Choice>();

  protected readonly theirs = computed(() => this.open().theirs());
  protected readonly when = computed(() => {
    const at = this.theirs()?.updatedAt;
    return at ? `, ${momentWithin(at, this.timeZone())}` : '';
  });
}
