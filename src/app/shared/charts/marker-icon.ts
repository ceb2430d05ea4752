import { Component, input } from '@angular/core';
import type { Marker } from './markers';

/** The sign of a dimension, beside its name. */
@Component({
  selector: 'app-marker',
  template: `
    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
      <path [attr.d]="marker().path" [style.fill]="'var(' + marker().token + ')'" />
    </svg>
  `,
  styles: `
    :host,
    svg {
      display: block;
      flex: none;
    }
  `,
})
export class MarkerIcon {
  readonly marker = input.required<Marker>();
}
