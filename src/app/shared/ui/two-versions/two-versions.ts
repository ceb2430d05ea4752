import { afterNextRender, Component, ElementRef, inject, input, output } from '@angular/core';
import { Notice } from '../notice/notice';

/** A field in which two versions differ, in words. */
export interface Difference {
  readonly label: string;
  readonly mine: string;
  readonly theirs: string;
}

/** Two versions side by side, where they differ, and the choice between them. */
@Component({
  selector: 'app-two-versions',
  imports: [Notice],
  template: `
    <app-notice kind="info" [title]="title()">
      <p>Both versions are here, where they differ. Nothing is lost until you choose.</p>
      <table>
        <thead>
          <tr>
            <th scope="col"><span class="hidden-visually">Field</span></th>
            <th scope="col">Yours</th>
            <th scope="col">The other</th>
          </tr>
        </thead>
        <tbody>
          @for (row of differences(); track row.label) {
            <tr>
              <th scope="row">{{ row.label }}</th>
              <td dir="auto">{{ row.mine || '–' }}</td>
              <td dir="auto">{{ row.theirs || '–' }}</td>
            </tr>
          }
        </tbody>
      </table>
      <div class="actions">
        <button type="button" class="button tonal" (click)="mineChosen.emit()">Keep yours</button>
        <button type="button" class="button outlined" (click)="theirsChosen.emit()">
          Keep the other
        </button>
      </div>
    </app-notice>
  `,
  styleUrl: './two-versions.scss',
  host: { tabindex: '-1' },
})
export class TwoVersions {
  readonly title = input.required<string>();
  readonly differences = input.required<readonly Difference[]>();
  readonly mineChosen = output();
  readonly theirsChosen = output();

  constructor() {
    const host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
    // It stands below a long form, and is what has to be settled now.
    afterNextRender(() => host.focus());
  }
}
