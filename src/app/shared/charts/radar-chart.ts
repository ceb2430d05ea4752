import { Component, computed, inject, input, viewChild } from '@angular/core';
import { BaseChartDirective } from 'ng2-charts';
import type { Radar } from '../../domain/progress/radar';
import { WhenSeen } from '../ui/when-seen/when-seen';
import { Drawing } from './drawing';
import { ChartTheme } from './chart-theme';
import { radarData, radarOptions } from './radar-config';

/** The first four weeks and the latest four, a dimension a corner. */
@Component({
  selector: 'app-radar-chart',
  imports: [BaseChartDirective, WhenSeen],
  providers: [Drawing],
  template: `
    <div class="picture" role="img" [attr.aria-label]="sentence()" (appWhenSeen)="drawing.begin()">
      @if (drawing.isOn()) {
        <canvas baseChart type="radar" [data]="data()" [options]="options()"></canvas>
      }
    </div>
  `,
  styleUrl: './picture.scss',
})
export class RadarChart {
  private readonly theme = inject(ChartTheme);
  private readonly chart = viewChild(BaseChartDirective);
  protected readonly drawing = inject(Drawing);

  readonly radar = input.required<Radar>();
  readonly sentence = input.required<string>();

  protected readonly data = computed(() => radarData(this.radar(), this.theme.palette()));
  protected readonly options = computed(() => radarOptions(this.theme.palette()));

  /** As it is on the screen; drawn for this if it was not. */
  async canvas(): Promise<HTMLCanvasElement | undefined> {
    await this.drawing.begin();
    return this.chart()?.chart?.canvas;
  }
}
