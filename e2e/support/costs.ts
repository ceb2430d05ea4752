import type { FullConfig, Reporter, TestCase, TestResult } from '@playwright/test/reporter';
import { basename } from 'node:path';
import { slowness } from './network.ts';

/** On a quiet machine no journey may take longer; what does is cut along what it asserts. */
const mostSeconds = 15;
const shown = 10;

interface Cost {
  readonly journey: string;
  readonly seconds: number;
}

const lineOf = ({ journey, seconds }: Cost): string => `  ${seconds.toFixed(1)} s  ${journey}`;

/** Says at the end what the journeys cost: all of them together, the slowest, and how many are too long. */
export default class Costs implements Reporter {
  private readonly costs: Cost[] = [];
  private workers = 1;

  onBegin({ workers }: FullConfig): void {
    this.workers = workers;
  }

  onTestEnd(test: TestCase, { duration }: TestResult): void {
    const journey = `${basename(test.location.file)}: ${test.title}`;
    this.costs.push({ journey, seconds: duration / 1000 });
  }

  onEnd(): void {
    if (this.costs.length === 0) return;
    const slowest = this.costs.toSorted((one, other) => other.seconds - one.seconds);
    const all = slowest.reduce((sum, { seconds }) => sum + seconds, 0);
    const tooLong = slowest.filter(({ seconds }) => seconds > mostSeconds * slowness).length;
    const lines = [
      '',
      `What the journeys cost: ${all.toFixed(0)} s of ${String(this.workers)} workers; ${String(tooLong)} of ${String(slowest.length)} took longer than ${String(mostSeconds * slowness)} s. The slowest:`,
      ...slowest.slice(0, shown).map(lineOf),
    ];
    process.stdout.write(`${lines.join('\n')}\n`);
  }
}
