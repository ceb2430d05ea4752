import { Component, inject } from '@angular/core';
import { CheckInLook } from './check-in-look';

let nextId = 0;

/** The choices of how a check-in looks. They hold at once. */
@Component({
  selector: 'app-how-it-looks',
  template: `
    <div class="choices" role="radiogroup" aria-label="How the questions come">
      <label class="choice">
        <input
          type="radio"
          [name]="name"
          [checked]="look.isOneByOne()"
          (change)="look.choose({ way: 'one_by_one' })"
        />
        <span
          >One question at a time<small class="small quiet"
            >Large numbers; a press goes on by itself</small
          ></span
        >
      </label>
      <label class="choice">
        <input
          type="radio"
          [name]="name"
          [checked]="!look.isOneByOne()"
          (change)="look.choose({ way: 'one_page' })"
        />
        <span>All on one page<small class="small quiet">To see the whole week at once</small></span>
      </label>
    </div>
    <div class="choices">
      <label class="choice">
        <input
          type="checkbox"
          [checked]="look.isWinFirst()"
          (change)="look.choose({ isWinFirst: !look.isWinFirst() })"
        />
        <span>Begin with the small win</span>
      </label>
      <label class="choice">
        <input
          type="checkbox"
          [checked]="look.showsLastTime()"
          (change)="look.choose({ showsLastTime: !look.showsLastTime() })"
        />
        <span
          >Mark what I chose last time<small class="small quiet"
            >A faint dot beside the number</small
          ></span
        >
      </label>
    </div>
    <p class="small quiet">Remembered on this device.</p>
  `,
  styles: `
    :host {
      display: grid;
      gap: 8px;
    }

    .choice small {
      display: block;
      font-weight: 400;
    }

    .choice [type='checkbox'] {
      border-radius: var(--attune-radius-s);
    }
  `,
})
export class HowItLooks {
  protected readonly look = inject(CheckInLook);
  protected readonly name = `look-${String(nextId++)}`;
}
