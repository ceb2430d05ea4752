import { readFileSync } from 'node:fs';
import type { RuleName } from './rules.ts';

/** One case of form-vectors.json: what a rule is given, in order, and what it says. */
export interface Vector {
  readonly name: string;
  readonly rule: RuleName;
  readonly given: readonly unknown[];
  readonly expect: unknown;
}

/** As the file has it: items without the words that the rule in hand does not look at. */
interface Written {
  readonly name: string;
  readonly expect: unknown;
  readonly items?: readonly object[];
  readonly answers?: unknown;
  readonly item?: object;
  readonly answer?: unknown;
  readonly definition?: unknown;
}

const whole = (item: object): object => ({ text: 'A question', sensitivity: 'normal', ...item });

function given({ items, item, answers, answer, definition }: Written): readonly unknown[] {
  if (items) {
    return [
      { sections: [{ linkId: 'section', title: 'A section', items: items.map(whole) }] },
      answers,
    ];
  }
  return item ? [whole(item), answer] : [definition];
}

export function readVectors(): readonly Vector[] {
  const file = new URL('../form-vectors.json', import.meta.url);
  const written = JSON.parse(readFileSync(file, 'utf8')) as Record<RuleName, readonly Written[]>;
  return Object.entries(written).flatMap(([rule, cases]) =>
    cases.map((one) => ({
      name: one.name,
      rule: rule as RuleName,
      given: given(one),
      expect: one.expect,
    })),
  );
}
