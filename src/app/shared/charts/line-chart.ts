import { Component, computed, effect, inject, input, signal, viewChild } from '@angular/core';
import type { Chart } from 'chart.js';
import type { Grain } from '../../domain/progress/words';
import { BaseChartDirective } from 'ng2-charts';
import { WhenSeen } from '../ui/when-seen/when-seen';
import { Drawing } from './drawing';
import { lineData, lineOptions } from './line-config';
import { linePlugin, pixelOf } from './line-plugin';
import type { LineSpec } from './line-spec';
import { ChartTheme, resizeFor } from './chart-theme';
import { type LinkOf, PointLink } from './point-link';

/** What a point of check-ins opens. */
export const opensOf = (grain: Grain): string =>
  grain === 'month' ? 'its latest check-in' : 'this check-in';

/** One line over weeks or months. Its name is the sentence that says what it shows; each point opens what it stands for. */
@Component({
  selector: 'app-line-chart',
  imports: [BaseChartDirective, PointLink, WhenSeen],
  providers: [Drawing],
  template: `
    <div
      class="picture"
      role="img"
      [attr.aria-label]="spec().label + '. ' + sentence()"
      (appWhenSeen)="drawing.begin()"
    >
      @if (drawing.isOn()) {
        <canvas
          baseChart
          type="line"
          [data]="data()"
          [options]="options()"
          [plugins]="plugins"
        ></canvas>
      }
    </div>
    @if (linkOf(); as linkOf) {
      @if (spec().points.length > 0) {
        <app-point-link
          class="no-print"
          [label]="spec().label"
          [points]="spec().points"
          [places]="places()"
          [linkOf]="linkOf"
          [opens]="opens()"
        />
      }
    }
  `,
  styleUrl: './picture.scss',
})
export class LineChart {
  private readonly theme = inject(ChartTheme);
  private readonly chart = viewChild(BaseChartDirective);
  protected readonly drawing = inject(Drawing);

  readonly spec = input.required<LineSpec>();
  readonly sentence = input.required<string>();
  readonly isLarge = input(false);
  /** The token of what lies behind it. */
  readonly ground = input('--attune-card');
  /** Where a point leads, if anywhere. */
  readonly linkOf = input<LinkOf>();
  /** What is found there. */
  readonly opens = input(opensOf('week'));

  protected readonly data = computed(() =>
    lineData(this.spec(), this.theme.palette(), this.isLarge()),
  );
  protected readonly options = computed(() => lineOptions(this.spec(), this.theme.palette()));
  /** Where its points were drawn, in pixels. */
  protected readonly places = signal<readonly { x: number; y: number }[]>([]);
  protected readonly plugins = [
    linePlugin(
      () => ({ spec: this.spec(), palette: this.theme.palette(), ground: this.ground() }),
      (chart) => this.place(chart),
    ),
  ];

  constructor() {
    effect(() => resizeFor(this.chart()?.chart, this.theme.isPrinted(), this.isLarge()));
  }

  /** As it is on the screen; drawn for this if it was not. */
  async canvas(): Promise<HTMLCanvasElement | undefined> {
    await this.drawing.begin();
    return this.chart()?.chart?.canvas;
  }

  private place(chart: Chart): void {
    this.places.set(this.spec().points.map((point) => pixelOf(chart, point)));
  }
}
