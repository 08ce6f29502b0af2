/** The groupings by income, the World Bank's first: that of the demonstration is invented. */
const INCOMES = ["wb_income", "income_band"];

/** The grouping by income of a portfolio, of those that it has; undefined where it has none. */
export function incomeGrouping(groupings: readonly string[]): string | undefined {
  return INCOMES.find((id) => groupings.includes(id));
}
