import {
  afterNextRender,
  Component,
  ElementRef,
  input,
  output,
  signal,
  viewChild,
} from '@angular/core';
import { linkFrom } from '../../domain/notes/links';
import { Field } from '../ui/field/field';

/** Where a link leads. */
@Component({
  selector: 'app-link-field',
  imports: [Field],
  template: `
    <form class="form" (submit)="choose($event)">
      <app-field label="Address" hint="A web page or an e-mail address" [error]="error()">
        <input
          #control
          #address
          type="text"
          inputmode="url"
          autocomplete="off"
          spellcheck="false"
          [value]="href()"
          (keydown.escape)="cancelled.emit(); $event.stopPropagation()"
        />
      </app-field>
      <div class="actions">
        <button type="submit" class="button tonal">Set the link</button>
        @if (href()) {
          <button type="button" class="button text" (click)="chosen.emit(null)">
            Remove the link
          </button>
        }
        <button type="button" class="button text" (click)="cancelled.emit()">Cancel</button>
      </div>
    </form>
  `,
  styles: `
    .form {
      gap: 12px;
      margin: 8px 0 16px;
    }
  `,
})
export class LinkField {
  readonly href = input.required<string>();
  /** The whole address; null takes the link away. */
  readonly chosen = output<string | null>();
  readonly cancelled = output();

  protected readonly error = signal('');
  private readonly address = viewChild.required<ElementRef<HTMLInputElement>>('address');

  constructor() {
    afterNextRender(() => this.address().nativeElement.focus());
  }

  protected choose(event: Event): void {
    event.preventDefault();
    const href = linkFrom(this.address().nativeElement.value);
    if (href) this.chosen.emit(href);
    else this.error.set('This does not look like a web or e-mail address.');
  }
}
