import type { ChartData, ChartOptions } from 'chart.js';
import type { Radar } from '../../domain/progress/radar';
import type { Palette } from './chart-theme';

/** The first weeks in dashes, the latest in full: told apart without a colour. Open where a corner has too few answers. */
export function radarData(
  { axes }: Radar,
  palette: Palette,
): ChartData<'radar', (number | null)[]> {
  const outline = { borderWidth: 2, pointRadius: 3.5, fill: false } as const;
  const [early, late] = [palette.of('--mat-sys-outline'), palette.of('--mat-sys-primary')];
  return {
    labels: axes.map(({ dimension }) => dimension.label),
    datasets: [
      {
        ...outline,
        data: axes.map(({ first }) => first),
        borderColor: early,
        borderDash: [5, 4],
        pointBackgroundColor: palette.of('--attune-card'),
        pointBorderColor: early,
        pointBorderWidth: 2,
      },
      {
        ...outline,
        data: axes.map(({ latest }) => latest),
        borderColor: late,
        pointBackgroundColor: late,
        pointBorderWidth: 0,
      },
    ],
  };
}

export function radarOptions(palette: Palette): ChartOptions<'radar'> {
  const quiet = palette.of('--mat-sys-on-surface-variant');
  const lines = palette.of('--mat-sys-outline-variant');
  const font = { family: palette.font, size: 13 };
  return {
    responsive: true,
    maintainAspectRatio: false,
    devicePixelRatio: Math.max(2, devicePixelRatio),
    animation: false,
    events: [],
    scales: {
      r: {
        min: 0,
        max: 10,
        ticks: { stepSize: 5, backdropColor: 'transparent', color: quiet, font },
        grid: { color: lines },
        angleLines: { color: lines },
        pointLabels: { color: palette.of('--mat-sys-on-surface'), font: { ...font, size: 14 } },
      },
    },
  };
}
