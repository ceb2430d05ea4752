import { Component, input } from '@angular/core';
import type { CrisisResource } from '../../domain/coaches/coach';
import { Icon } from '../ui/icon/icon';

/** A contact that is a telephone number can be tapped; other words stay words. */
const callable = (contact: string): string | null => {
  const number = contact.replace(/[\s().-]/g, '');
  return /^\+?\d{3,15}$/.test(number) ? `tel:${number}` : null;
};

/** Where to find help, as the coach keeps it; the local emergency number where nothing is kept. */
@Component({
  selector: 'app-crisis-resources',
  imports: [Icon],
  template: `
    @for (resource of resources(); track $index) {
      <div class="resource" [attr.lang]="resource.locale || null">
        <p class="strong">{{ resource.name }}</p>
        @if (callable(resource.contact); as number) {
          <p>
            <a class="link has-icon" rel="noreferrer" [href]="number">
              <app-icon name="call" size="s" />{{ resource.contact }}
            </a>
          </p>
        } @else {
          <p>{{ resource.contact }}</p>
        }
        @if (resource.note) {
          <p class="small">{{ resource.note }}</p>
        }
        @if (resource.url; as url) {
          <p>
            <a class="link has-icon" target="_blank" rel="noopener noreferrer" [href]="url">
              <app-icon name="open_in_new" size="s" />Open their page
            </a>
          </p>
        }
      </div>
    }
    @if (resources().length > 0) {
      <p class="small">In danger right now? Call your local emergency number.</p>
    } @else {
      <p>
        <strong class="strong">Please call your local emergency number</strong> if you are in danger
        or might harm yourself. Your coach has not listed other services yet.
      </p>
    }
  `,
  styles: `
    .resource {
      padding: 12px 0;
      border-bottom: 1px solid color-mix(in srgb, currentcolor 16%, transparent);
    }

    .has-icon {
      gap: 8px;
    }

    .link {
      color: inherit;
      text-decoration: underline;
      text-underline-offset: 4px;
    }

    .resource + p {
      margin-top: 12px;
    }
  `,
})
export class CrisisResources {
  readonly resources = input.required<readonly CrisisResource[]>();
  protected readonly callable = callable;
}
