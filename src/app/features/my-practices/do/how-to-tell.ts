import { Component, computed, inject, output } from '@angular/core';
import { listed } from '../../../domain/words/listed';
import { type Choices, DoingChoices } from './doing-choices';
import { ReadingAloud } from './reading-aloud';

/** What a person may want beside the words on the screen; what this device can't do is not offered. */
@Component({
  selector: 'app-how-to-tell',
  template: `
    <details>
      <summary class="link">{{ offered() }}</summary>
      <div class="ticks">
        <label class="tick">
          <input type="checkbox" [checked]="chosen().sound" (change)="flip('sound')" />
          A soft bell at each turn
        </label>
        @if (canTremble) {
          <label class="tick">
            <input type="checkbox" [checked]="chosen().touch" (change)="flip('touch')" />
            Vibrate softly at each turn
          </label>
        }
        @if (aloud.isPossible()) {
          <label class="tick">
            <input type="checkbox" [checked]="chosen().voice" (change)="flip('voice')" />
            <span
              >Read the words aloud. The voice is on this device, and anyone near can hear it.</span
            >
          </label>
        }
        <p class="small quiet">
          @if (!aloud.isPossible()) {
            <span>This browser has no voice of its own to read aloud with.&ngsp;</span>
          }
          <span>Remembered on this device.</span>
        </p>
      </div>
    </details>
  `,
  styles: `
    details {
      width: min(400px, 100%);
    }

    summary {
      display: flex;
      width: fit-content;
      margin-inline: auto;
      cursor: pointer;
    }

    .ticks {
      display: grid;
      gap: 4px;
      padding-top: 4px;
    }
  `,
})
export class HowToTell {
  private readonly choices = inject(DoingChoices);
  protected readonly aloud = inject(ReadingAloud);
  protected readonly chosen = this.choices.chosen;
  protected readonly canTremble = 'vibrate' in navigator;
  /** "Sound, vibration and voice", as far as there are such here. */
  protected readonly offered = computed(() =>
    listed([
      'Sound',
      ...(this.canTremble ? ['vibration'] : []),
      ...(this.aloud.isPossible() ? ['voice'] : []),
    ]),
  );

  /** What was just chosen, to be tried at once. */
  readonly changed = output<keyof Choices>();

  protected flip(name: keyof Choices): void {
    this.choices.choose({ [name]: !this.chosen()[name] });
    this.changed.emit(name);
  }
}
