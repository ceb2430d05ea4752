import { Component, input, viewChild } from '@angular/core';
import { LineChart, opensOf } from './line-chart';
import type { LineSpec } from './line-spec';
import { MarkerIcon } from './marker-icon';
import type { LinkOf } from './point-link';

/** One dimension: its sign and name, its picture, one sentence. What is projected stands beside the name. */
@Component({
  selector: 'app-dimension-tile',
  imports: [LineChart, MarkerIcon],
  template: `
    <article>
      <header>
        <app-marker [marker]="spec().marker" />
        <h3>
          <bdi>{{ spec().label }}</bdi>
        </h3>
        <ng-content />
      </header>
      <app-line-chart
        [spec]="spec()"
        [sentence]="sentence()"
        [ground]="ground()"
        [linkOf]="linkOf()"
        [opens]="opens()"
      />
      <p>{{ sentence() }}</p>
    </article>
  `,
  styleUrl: './dimension-tile.scss',
})
export class DimensionTile {
  private readonly chart = viewChild.required(LineChart);

  readonly spec = input.required<LineSpec>();
  readonly sentence = input.required<string>();
  readonly ground = input('--attune-card');
  readonly linkOf = input<LinkOf>();
  readonly opens = input(opensOf('week'));

  canvas(): Promise<HTMLCanvasElement | undefined> {
    return this.chart().canvas();
  }
}
