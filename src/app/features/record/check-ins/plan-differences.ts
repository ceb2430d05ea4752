import type { CheckInPlan } from '../../../domain/check-ins/plan';
import { dimensionsOf, nameOf } from '../../../domain/check-ins/questions';
import type { Difference } from '../../../shared/ui/two-versions/two-versions';
import type { Planned } from './plan-form';
import { rhythmWords } from './plan-words';

/** In what a plan differs from another, in words. */
export function planDifferences(
  mine: Planned,
  theirs: Pick<CheckInPlan, 'definition' | 'everyWeeks'>,
): readonly Difference[] {
  const asked = ({ definition }: Pick<Planned, 'definition'>) =>
    dimensionsOf(definition)
      .map((item) => `${nameOf(item)}: ${item.text}`)
      .join('\n');
  const rows = [
    {
      label: 'How often',
      mine: rhythmWords[mine.everyWeeks],
      theirs: rhythmWords[theirs.everyWeeks],
    },
    { label: 'What is asked', mine: asked(mine), theirs: asked(theirs) },
  ];
  return rows.filter((row) => row.mine !== row.theirs);
}
