import { Component, computed, input } from '@angular/core';
import type { FileProblem } from './file/file-fault';
import { Notice } from '../../../shared/ui/notice/notice';

/** Who made a hundred slips has the pattern. */
const most = 100;

/** What is wrong with a file, line by line. */
@Component({
  selector: 'app-import-problems',
  imports: [Notice],
  template: `
    <app-notice kind="error" title="Nothing was added">
      <p>{{ words() }} Correct it in the file, then choose the file again.</p>
    </app-notice>
    <div class="wide" tabindex="0" role="region" aria-label="What is wrong with the file">
      <table>
        <thead>
          <tr>
            <th scope="col">Line</th>
            <th scope="col">Practice</th>
            <th scope="col">Column</th>
            <th scope="col">What is wrong</th>
          </tr>
        </thead>
        <tbody>
          @for (problem of shown(); track $index) {
            <tr>
              <td class="tabular">{{ problem.line }}</td>
              <td>
                @if (problem.practice; as practice) {
                  <span class="whose" dir="auto">{{
                    practice.title || 'No. ' + practice.number
                  }}</span>
                } @else {
                  <span>–</span>
                }
              </td>
              <td>{{ problem.column ?? '–' }}</td>
              <td>{{ problem.reason }}</td>
            </tr>
          }
        </tbody>
      </table>
    </div>
    @if (problems().length > shown().length) {
      <p class="small quiet">And {{ problems().length - shown().length }} more.</p>
    }
  `,
  styleUrl: './import-problems.scss',
})
export class ImportProblems {
  readonly problems = input.required<readonly FileProblem[]>();

  protected readonly shown = computed(() => this.problems().slice(0, most));
  protected readonly words = computed(() => {
    const { length } = this.problems();
    return length === 1
      ? 'One thing in the file can’t be imported.'
      : `${length} things in the file can’t be imported.`;
  });
}
