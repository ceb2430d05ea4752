import { Component, computed, effect, input, output, signal } from '@angular/core';
import {
  type Answer,
  type Answers,
  answerProblem,
  enabledLinkIds,
  type FormDefinition,
  type FormItem,
} from '../../../domain/forms';
import { answerIn, noReply, type Reply } from '../../../domain/answers/reply';
import { problemText } from '../problem-text';
import { Question } from '../question/question';

/** A form as the client sees it: every control works, conditions are live, and nothing is kept. */
@Component({
  selector: 'app-form-preview',
  imports: [Question],
  template: `
    @for (section of sections(); track section.linkId) {
      <section class="part">
        <h2 class="headline">{{ section.title }}</h2>
        @if (section.announce) {
          <p class="quiet measure">{{ section.announce }}</p>
        }
        @if (section.intro) {
          <p class="quiet measure">{{ section.intro }}</p>
        }
        @for (item of section.items; track item.linkId) {
          <app-question
            [item]="item"
            [reply]="replyTo(item)"
            [error]="errorAt(item)"
            (replied)="take(item, $event)"
          />
        }
      </section>
    }
  `,
  styles: `
    .part + .part {
      margin-top: 48px;
    }

    p {
      margin: 8px 0 24px;
    }
  `,
})
export class FormPreview {
  readonly definition = input.required<FormDefinition>();
  /** What stands answered now, for a score to be tried out. */
  readonly answered = output<Answers>();

  private readonly replies = signal<Readonly<Record<string, Reply>>>({});

  protected readonly sections = computed(() => {
    const asked = new Set(enabledLinkIds(this.definition(), this.answers()));
    return this.definition().sections.map((section) => ({
      ...section,
      items: section.items.filter(({ linkId }) => asked.has(linkId)),
    }));
  });

  private readonly answers = computed(() => {
    const said = Object.entries(this.replies()).map(([linkId, reply]) => [linkId, answerIn(reply)]);
    return Object.fromEntries(said.filter(([, answer]) => answer)) as Record<string, Answer>;
  });

  constructor() {
    effect(() => this.answered.emit(this.answers()));
  }

  protected replyTo(item: FormItem): Reply {
    return this.replies()[item.linkId] ?? noReply(item);
  }

  protected errorAt(item: FormItem): string | null {
    const code = answerProblem(item, this.answers()[item.linkId]);
    return code && code !== 'missing' ? problemText(item, code) : null;
  }

  protected take(item: FormItem, reply: Reply): void {
    this.replies.update((replies) => ({ ...replies, [item.linkId]: reply }));
  }
}
