import { Component, computed, input, output } from '@angular/core';
import type { FormItem } from '../../../domain/forms';
import { answerText, readersSentence } from '../answer-text';
import { inSentence } from '../../../domain/calendar/in-sentence';
import { relativeMoment } from '../../../domain/calendar/moment-words';
import { Icon } from '../../ui/icon/icon';
import { canKeepBoth, type Choice, type Entry } from '../../../domain/answers/entry';

/** The same answer, changed on two devices: both stand here until the person chooses. */
@Component({
  selector: 'app-conflict-panel',
  imports: [Icon],
  templateUrl: './conflict-panel.html',
  styleUrl: './conflict-panel.scss',
})
export class ConflictPanel {
  readonly item = input.required<FormItem>();
  readonly entry = input.required<Entry>();
  readonly settled = output<Choice>();

  protected readonly mine = computed(() => answerText(this.item(), this.entry().reply));
  protected readonly theirs = computed(() => answerText(this.item(), this.entry().theirs));
  protected readonly theirReaders = computed(() =>
    readersSentence(this.entry().theirs?.visibility ?? 'coach'),
  );
  protected readonly myReaders = computed(() => readersSentence(this.entry().reply.visibility));
  protected readonly differsInReaders = computed(() => this.theirReaders() !== this.myReaders());
  protected readonly both = computed(() => canKeepBoth(this.item(), this.entry()));
  protected readonly when = computed(() => {
    const at = this.entry().theirs?.updatedAt;
    return at ? `, ${inSentence(relativeMoment(at))}` : '';
  });
}
