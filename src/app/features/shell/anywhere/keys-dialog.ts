import { DialogRef } from '@angular/cdk/dialog';
import { Component, inject } from '@angular/core';
import { keysHere } from '../../../core/keys/keys-here';
import { SingleKeys } from '../../../core/keys/single-keys';
import { commands, otherKeys } from '../../../shared/rich-text/commands';

interface Part {
  readonly title: string;
  /** Each with the keys that do it, one or the other. */
  readonly keys: readonly (readonly [what: string, ...keys: string[]])[];
}

const single = [
  ['The same', '/'],
  ['This list', '?'],
] as const;

const parts: readonly Part[] = [
  {
    title: 'While going somewhere',
    keys: [
      ['Choose', '↑', '↓'],
      ['The first, the last', 'Home', 'End'],
      ['What to do with the chosen client', '→'],
      ['Open', 'Enter'],
      ['Close', 'Esc'],
    ],
  },
  {
    title: 'In the inbox on Today',
    keys: [
      ['The next line, the one before', 'J', 'K'],
      ['Open', 'Enter'],
      ['Done: read, or spoken about', 'E'],
      ['Later', 'L'],
    ],
  },
  {
    title: 'In the steps of a practice and in a programme',
    keys: [
      ['Begin the next step of a practice', 'Enter'],
      ['Move it up or down', 'Alt ↑', 'Alt ↓'],
    ],
  },
  {
    title: 'On a picture of progress',
    keys: [
      ['From point to point', '←', '→'],
      ['The first, the last', 'Home', 'End'],
      ['Open what it comes from', 'Enter'],
    ],
  },
  {
    title: 'In a note or a summary',
    keys: [
      ...commands.map(({ keys, name }) => [name, keys] as const),
      ...otherKeys,
      ['Leave the full screen', 'Esc'],
    ],
  },
];

/** All keys of the coach's pages. */
@Component({
  selector: 'app-keys-dialog',
  template: `
    <h2 id="keys-title" class="title">Keys</h2>
    <div class="parts" role="group" aria-labelledby="keys-title" tabindex="0">
      @for (part of parts; track part.title) {
        <section>
          <h3 class="section-title">{{ part.title }}</h3>
          <dl>
            @for (row of part.keys; track $index) {
              <div>
                <dt>
                  @for (keys of row.slice(1); track keys) {
                    <kbd>{{ keysHere(keys) }}</kbd>
                    &ngsp;
                  }
                </dt>
                <dd>{{ row[0] }}</dd>
              </div>
            }
          </dl>
        </section>
      }
    </div>
    <div class="foot">
      <p class="small quiet">
        Single keys do nothing while you write. You can turn them off in Settings.
      </p>
      <button type="button" class="button filled" (click)="close()">Close</button>
    </div>
  `,
  styleUrl: './keys-dialog.scss',
})
export class KeysDialog {
  private readonly dialog = inject(DialogRef);

  protected readonly keysHere = keysHere;
  private readonly single = inject(SingleKeys).isOn() ? single : [];
  protected readonly parts: readonly Part[] = [
    {
      title: 'On every page',
      keys: [['Go to a client, a page or something to do', 'Mod K'], ...this.single],
    },
    ...parts,
  ];

  protected close(): void {
    this.dialog.close();
  }
}
