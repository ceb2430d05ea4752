import { Component, input } from '@angular/core';
import type { CrisisResource } from '../../domain/coaches/coach';
import { Icon } from '../ui/icon/icon';
import { CrisisResources } from './crisis-resources';

/** Help for the person first, at the moment they say that they need it. */
@Component({
  selector: 'app-crisis-panel',
  imports: [CrisisResources, Icon],
  template: `
    <div class="panel" role="group" aria-label="Help right now">
      <app-icon name="phone_in_talk" />
      <div>
        <h2 class="title">You don’t have to carry this alone</h2>
        <p>
          <strong class="strong">This form is not read live.</strong>
          @if (resources().length > 0) {
            &ngsp;<span>Someone is there to talk now:</span>
          }
        </p>
        <app-crisis-resources [resources]="resources()" />
      </div>
    </div>
  `,
  styles: `
    .panel {
      display: flex;
      gap: 16px;
      margin: 8px 0 16px;
      padding: 20px 16px;
      border-radius: var(--attune-radius-m);
      background: var(--mat-sys-secondary-container);
      color: var(--mat-sys-on-secondary-container);
    }

    .panel > div {
      flex: 1;
      min-width: 0;
    }

    h2 + p {
      margin: 8px 0 4px;
    }
  `,
})
export class CrisisPanel {
  readonly resources = input.required<readonly CrisisResource[]>();
}
