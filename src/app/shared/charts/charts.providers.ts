import { LinearScale, LineController, LineElement, PointElement } from 'chart.js';
import { provideCharts as provide } from 'ng2-charts';

/** On the lazy routes that draw: only what is used is registered. */
export const provideCharts = () =>
  provide({
    registerables: [LineController, LineElement, PointElement, LinearScale],
  });
