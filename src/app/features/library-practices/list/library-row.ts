import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { LibraryPractice } from '../../../domain/library-practices/library-practice';
import { categoryWords, practiceLine } from '../../../shared/practices/practice-words';
import { Icon } from '../../../shared/ui/icon/icon';
import { categoryIcons } from './category-icons';

/** One practice in the library; the whole row opens it. */
@Component({
  selector: 'app-library-row',
  imports: [RouterLink, Icon],
  template: `
    <a class="row" [routerLink]="['/coach/practices/library', practice().id]">
      <span class="seat" [class.plum]="!practice().isBuiltIn"><app-icon [name]="icon()" /></span>
      <div class="grow">
        <p class="row-title" dir="auto">{{ practice().title }}</p>
        <p class="row-line">{{ line() }}</p>
        <p class="tags">
          <span class="tag">{{ category() }}</span>
          @if (practice().tier === 'coach') {
            <span class="tag clay"><app-icon name="lock_open" />Coach unlocks</span>
          }
          @if (!practice().isBuiltIn) {
            <span class="tag plum">Your own</span>
          }
        </p>
      </div>
      <app-icon name="chevron_right" />
    </a>
  `,
  styleUrl: './library-row.scss',
})
export class LibraryRow {
  readonly practice = input.required<LibraryPractice>();

  protected readonly icon = computed(() => categoryIcons[this.practice().category]);
  protected readonly category = computed(() => categoryWords[this.practice().category]);
  protected readonly line = computed(() => practiceLine(this.practice()));
}
