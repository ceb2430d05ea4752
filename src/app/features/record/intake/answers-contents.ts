import { Component, DOCUMENT, inject, input } from '@angular/core';
import type { ReadSection } from '../../../domain/sent-answers/sent-answers';

/** The sections by name, to go to one of them at once. */
@Component({
  selector: 'app-answers-contents',
  template: `
    <nav aria-labelledby="contents-title">
      <h2 id="contents-title" class="section-title">Sections</h2>
      <ul>
        @for (section of sections(); track section.linkId) {
          <li>
            <button type="button" class="button text" (click)="goTo(section)">
              {{ section.title }}
            </button>
          </li>
        }
      </ul>
    </nav>
  `,
  styles: `
    .button {
      margin-inline-start: -12px;
      text-align: start;
      white-space: normal;
    }
  `,
})
export class AnswersContents {
  private readonly document = inject(DOCUMENT);

  readonly sections = input.required<readonly ReadSection[]>();

  protected goTo({ linkId }: ReadSection): void {
    const heading = this.document.getElementById(`part-${linkId}`);
    heading?.focus({ preventScroll: true });
    heading?.scrollIntoView({ block: 'start' });
  }
}
