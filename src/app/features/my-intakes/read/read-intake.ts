import {
  Component,
  computed,
  effect,
  inject,
  input,
  output,
  signal,
  untracked,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import type { CrisisResource } from '../../../domain/coaches/coach';
import type { FormItem } from '../../../domain/forms';
import { SignIn } from '../../../core/sign-in/sign-in';
import { titleForClient } from '../../../domain/assignments/assignment';
import type { FormerAnswer } from '../../../domain/answers/stored-answer';
import { inSentence } from '../../../domain/calendar/in-sentence';
import { relativeMoment } from '../../../domain/calendar/moment-words';
import { Icon } from '../../../shared/ui/icon/icon';
import { Notice } from '../../../shared/ui/notice/notice';
import { AnswersRepository, type OpenAnswers } from '../../../store/answers/answers-repository';
import { isDiscreet } from '../fill/steps';
import { ReadAnswer } from './read-answer';

/** A form that was sent: read by who wrote it, with every answer open to be amended. */
@Component({
  selector: 'app-read-intake',
  imports: [Icon, Notice, ReadAnswer, RouterLink],
  templateUrl: './read-intake.html',
  styleUrl: './read-intake.scss',
})
export class ReadIntake {
  private readonly repository = inject(AnswersRepository);
  private readonly zone = inject(SignIn).timeZone;

  readonly open = input.required<OpenAnswers>();
  readonly resources = input.required<readonly CrisisResource[]>();
  /** Something was amended, so other questions may be asked now. */
  readonly changed = output();
  /** What was left on this device may go. */
  readonly letGo = output();

  private readonly former = signal<readonly FormerAnswer[]>([]);
  private readonly shown = signal<ReadonlySet<string>>(new Set());
  private readonly dropped = signal(false);

  protected readonly isDiscreet = isDiscreet;
  protected readonly titleForClient = titleForClient;
  protected readonly answers = computed(() => this.open().answers);
  protected readonly sections = computed(() =>
    this.answers()
      .sections()
      .filter(({ items }) => items.length > 0),
  );
  protected readonly sentWhen = computed(() => {
    const at = this.open().form.submittedAt;
    return at ? inSentence(relativeMoment(at, this.zone() ?? undefined)) : '';
  });
  /** Typed here, never saved, while the form was sent from elsewhere. */
  protected readonly leftBehind = computed(() => {
    if (this.dropped()) return [];
    return Object.entries(this.open().leftBehind)
      .filter(([linkId, { reply }]) => this.answers().items.has(linkId) && reply.value !== null)
      .map(([linkId, { reply }]) => ({ item: this.answers().item(linkId), reply }))
      .filter(({ item }) => item.sensitivity !== 'safety');
  });

  constructor() {
    effect(() => {
      const { id } = this.open().form;
      untracked(() => void this.fetchHistory(id));
    });
  }

  protected isShown(linkId: string): boolean {
    return this.shown().has(linkId);
  }

  protected show(linkId: string): void {
    this.shown.update((shown) => new Set([...shown, linkId]));
  }

  protected formerOf(item: FormItem): readonly FormerAnswer[] {
    return this.former().filter(({ linkId }) => linkId === item.linkId);
  }

  protected forget(): void {
    this.dropped.set(true);
    this.letGo.emit();
  }

  private async fetchHistory(id: string): Promise<void> {
    // The history is an extra; the answers stand without it.
    this.former.set(await this.repository.history(id).catch(() => []));
  }
}
