import { Component, computed, inject, input, model, output, signal } from '@angular/core';
import { type DifferentLine, difference, isChanged } from './difference';
import type { NoteDocument } from '../../../domain/notes/document';
import type { NoteVersion } from '../../../domain/notes/note';
import { RichText } from '../../../shared/rich-text/rich-text';
import { Confirm } from '../../../core/confirm/confirm';
import { Field } from '../../../shared/ui/field/field';

/** One version: what changed in it, word by word, or all of it. */
@Component({
  selector: 'app-version-view',
  imports: [Field, RichText],
  templateUrl: './version-view.html',
  styleUrl: './version-view.scss',
})
export class VersionView {
  private readonly confirm = inject(Confirm);

  readonly version = input.required<NoteVersion>();
  readonly before = input.required<NoteDocument>();
  readonly isNow = input.required<boolean>();
  readonly isFirst = input.required<boolean>();
  /** A finished note is changed with a reason only. */
  readonly wantsReason = input.required<boolean>();
  readonly busy = input(false);
  /** Why it is brought back, as far as it is typed. */
  readonly reason = model('');
  readonly restoreChosen = output<string | null>();

  protected readonly showsAll = signal(false);
  protected readonly reasonError = signal('');
  protected readonly lines = computed(() => difference(this.before(), this.version().body));
  protected readonly hasChanges = computed(() => this.lines().some(isChanged));
  protected readonly isChanged: (line: DifferentLine) => boolean = isChanged;

  protected async restore(): Promise<void> {
    const reason = this.reason();
    if (this.wantsReason() && reason.trim() === '') {
      this.reasonError.set('Say in a few words why.');
      return;
    }
    const isSure = await this.confirm.ask({
      title: 'Bring this version back?',
      text: 'It becomes the newest version. What the note says now stays in the history.',
      action: 'Bring it back',
    });
    if (isSure) this.restoreChosen.emit(reason.trim() || null);
  }
}
