import { Component, computed, input } from '@angular/core';
import { NgTemplateOutlet } from '@angular/common';
import type { PracticeText as Text } from '../../domain/library-practices/library-practice';
import { Icon } from '../ui/icon/icon';
import { practiceLine } from './practice-words';
import { breathWords, timedSteps } from './timed-steps';

/** What a practice says, as its client reads it. Its title is the heading above, and stands there. */
@Component({
  selector: 'app-practice-text',
  imports: [NgTemplateOutlet, Icon],
  template: `
    <p class="quiet line">{{ line() }}</p>
    <ol>
      @for (step of steps(); track $index) {
        <li dir="auto">
          {{ step.text }}
          @if (step.times; as times) {
            <span class="small quiet times" dir="auto">{{ times }}</span>
          }
        </li>
      }
    </ol>
    @if (breath(); as words) {
      <p class="small quiet">{{ words }}</p>
    }
    @if (practice().notice; as notice) {
      <section class="slip">
        <app-icon name="visibility" size="s" />
        <ng-container *ngTemplateOutlet="heading; context: { $implicit: 'What to notice' }" />
        <p class="quote words" dir="auto">{{ notice }}</p>
      </section>
    }
    @if (practice().notWhen; as notWhen) {
      <section class="slip">
        <app-icon name="front_hand" size="s" />
        <ng-container *ngTemplateOutlet="heading; context: { $implicit: 'When not to' }" />
        <p class="words" dir="auto">{{ notWhen }}</p>
      </section>
    }
    <ng-template #heading let-words>
      @if (level() === 2) {
        <h2 class="section-title">{{ words }}</h2>
      } @else {
        <h3 class="section-title">{{ words }}</h3>
      }
    </ng-template>
  `,
  styleUrl: './practice-text.scss',
})
export class PracticeText {
  readonly practice = input.required<Text>();
  /** Of the headings within: one below that of the title. */
  readonly level = input<2 | 3>(2);

  protected readonly steps = computed(() => timedSteps(this.practice()));
  protected readonly breath = computed(() => breathWords(this.practice()));
  protected readonly line = computed(() => practiceLine(this.practice()));
}
