import {
  afterNextRender,
  Component,
  computed,
  ElementRef,
  inject,
  input,
  output,
} from '@angular/core';
import type { Participants } from '../../../domain/library-practices/library-practice';
import type { LogEntry } from '../../../domain/practices/practice-log';
import { readerText } from '../../../shared/forms/answer-text';
import { outcomeWords } from '../../../shared/practices/own-words';
import { dayInWords } from '../../../domain/calendar/day-words';
import { Icon } from '../../../shared/ui/icon/icon';
import type { Choice } from '../../../store/my-practices/logs/open-log';

/** The same try, changed on two devices: both stand here, where they differ, until the person chooses. */
@Component({
  selector: 'app-log-conflict',
  imports: [Icon],
  template: `
    <section class="conflict" role="alert" aria-label="Two versions of this try">
      <p class="strong head">
        <app-icon name="sync_problem" />This was also changed on another device
      </p>
      <p class="small">Both versions are kept. Read them and choose.</p>
      <div class="versions">
        @for (version of versions(); track version.choice) {
          <div class="version">
            <p class="small strong">{{ version.where }}</p>
            <dl>
              @for (line of version.lines; track line.label) {
                <dt class="small">{{ line.label }}</dt>
                <dd dir="auto">{{ line.words }}</dd>
              }
            </dl>
            <button type="button" class="button outlined" (click)="settled.emit(version.choice)">
              {{ version.action }}
            </button>
          </div>
        }
      </div>
    </section>
  `,
  styleUrl: './log-conflict.scss',
})
export class LogConflict {
  readonly mine = input.required<LogEntry>();
  readonly theirs = input.required<LogEntry>();
  readonly participants = input.required<Participants>();
  readonly settled = output<Choice>();

  constructor() {
    // What was being written may be a long way down.
    const host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
    afterNextRender({ read: () => host.scrollIntoView({ block: 'nearest' }) });
  }

  protected readonly versions = computed(() => {
    const [mine, theirs] = [this.linesOf(this.mine()), this.linesOf(this.theirs())];
    const differs = (_line: unknown, at: number) => mine[at]?.words !== theirs[at]?.words;
    return [
      {
        choice: 'mine' as const,
        where: 'On this device',
        action: 'Keep mine',
        lines: mine.filter(differs),
      },
      {
        choice: 'theirs' as const,
        where: 'On the other device',
        action: 'Keep the other',
        lines: theirs.filter(differs),
      },
    ];
  });

  private linesOf(entry: LogEntry): readonly { label: string; words: string }[] {
    return [
      { label: 'How it went', words: outcomeWords(entry.outcome, this.participants()) },
      { label: 'The day', words: dayInWords(entry.day) },
      { label: 'Uneasy before', words: unease(entry.before) },
      { label: 'Uneasy after', words: unease(entry.after) },
      { label: 'What stays with you', words: entry.reflection.trim() || nothing },
      { label: 'A small good moment', words: entry.win.trim() || nothing },
      { label: 'Talk about it', words: entry.talkAbout ? 'Yes' : 'No' },
      { label: 'Who can see it', words: readerText(entry.visibility) },
    ];
  }
}

const nothing = 'Nothing written';
const unease = (value: number | null): string => (value === null ? 'Not said' : `${value} of 10`);
