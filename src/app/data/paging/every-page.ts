/** As many rows as the API gives at once. */
export const pageSize = 200;

/** Rows page by page, each asked for by the last id of the one before. */
export async function everyPage<Row extends { readonly id: string }>(
  after: (id: string | null) => Promise<readonly Row[]>,
): Promise<readonly Row[]> {
  const rows: Row[] = [];
  let page: readonly Row[];
  do {
    page = await after(rows.at(-1)?.id ?? null);
    rows.push(...page);
  } while (page.length === pageSize);
  return rows;
}
