import { type Period, periods } from '../../domain/progress/period';
import { type Grain, grains } from '../../domain/progress/words';
import type { ChipChoice } from '../ui/choice-chips/choice-chips';

export const periodTitles: Readonly<Record<Period, string>> = {
  quarter: 'Twelve weeks',
  year: 'One year',
  all: 'Everything',
};

const periodWords: Readonly<Record<Period, string>> = {
  quarter: '12 weeks',
  year: '1 year',
  all: 'Everything',
};

const grainWords: Readonly<Record<Grain, string>> = { month: 'Months', week: 'Weeks' };

/** How far back is shown. */
export const periodChoices: readonly ChipChoice<Period>[] = periods.map((value) => ({
  value,
  words: periodWords[value],
}));

/** Whether months or weeks are drawn. */
export const grainChoices: readonly ChipChoice<Grain>[] = grains.map((value) => ({
  value,
  words: grainWords[value],
}));
