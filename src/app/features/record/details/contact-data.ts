import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Client } from '../../../domain/clients/client';
import { statusWords } from '../../../shared/clients/client-words';

/** What the coach wrote about a client. */
@Component({
  selector: 'app-contact-data',
  imports: [RouterLink],
  template: `
    <section aria-labelledby="contact-title">
      <header>
        <h2 id="contact-title" class="section-title">About</h2>
        <a class="button text" [routerLink]="['/coach/clients', client().id, 'edit']">Edit</a>
      </header>
      <dl>
        @for (row of rows(); track row.label) {
          <div>
            <dt class="small quiet">{{ row.label }}</dt>
            <dd>
              <bdi>{{ row.words }}</bdi>
            </dd>
          </div>
        }
        <div>
          <dt class="small quiet">Tags</dt>
          <dd class="tags">
            @for (tag of client().tags; track tag) {
              <span class="tag">{{ tag }}</span>
            } @empty {
              <span>–</span>
            }
          </dd>
        </div>
      </dl>
    </section>
  `,
  styles: `
    :host {
      display: block;
    }

    header {
      display: flex;
      align-items: center;
      justify-content: space-between;
    }

    dl > div {
      padding: 12px 0;
      border-top: var(--attune-hairline);
    }

    dd {
      overflow-wrap: anywhere;
    }

    .tags {
      display: flex;
      flex-wrap: wrap;
      gap: 8px;
      padding-top: 4px;
    }

    .tag {
      max-width: 100%;
      overflow: hidden;
      text-overflow: ellipsis;
    }
  `,
})
export class ContactData {
  readonly client = input.required<Client>();

  protected readonly rows = computed(() => {
    const client = this.client();
    return [
      { label: 'Name', words: client.name },
      { label: 'Preferred name', words: client.preferredName ?? '–' },
      { label: 'Pronouns', words: client.pronouns ?? '–' },
      { label: 'E-mail', words: client.email ?? '–' },
      { label: 'Status', words: statusWords[client.status] },
    ];
  });
}
