/** The parts of an expression between ` AND ` or ` OR ` outside parentheses. */
function parts(expression: string, operator: string): string[] {
  const found: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < expression.length; at += 1) {
    if (expression[at] === '(') depth += 1;
    if (expression[at] === ')') depth -= 1;
    if (depth === 0 && expression.startsWith(operator, at)) {
      found.push(expression.slice(start, at));
      start = at + operator.length;
    }
  }
  return [...found, expression.slice(start)];
}

/** Without the pair of parentheses around the whole of it. */
function bare(expression: string): string {
  const text = expression.trim();
  if (!text.startsWith('(') || !text.endsWith(')')) return text;
  let depth = 0;
  for (let at = 0; at < text.length - 1; at += 1) {
    if (text[at] === '(') depth += 1;
    if (text[at] === ')') depth -= 1;
    if (depth === 0) return text;
  }
  return bare(text.slice(1, -1));
}

/**
 * A condition as Postgres prints it, each time with one operand of an AND or OR left out, at every
 * depth. `(a AND b) OR c` gives `c`, `(a AND b)`, `b OR c` and `a OR c`.
 */
export function weaker(expression: string): string[] {
  const inner = bare(expression);
  for (const operator of [' OR ', ' AND ']) {
    const operands = parts(inner, operator);
    if (operands.length < 2) continue;
    return operands.flatMap((operand, index) => {
      const others = operands.filter((_, place) => place !== index);
      const thinner = weaker(operand).map((one) =>
        operands.map((same, place) => (place === index ? `(${one})` : same)),
      );
      return [others, ...thinner].map((kept) => kept.join(operator));
    });
  }
  return [];
}
