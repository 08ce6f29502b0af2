import type { Value } from "../engine/engine";
import { inPlaceOfValues } from "../engine/parameters";
import { type Query, valuesOf } from "../engine/query";
import type { Columns } from "../model/columns";

/**
 * A question as one text of SQL that stands by itself: its values are in it as literals, and a comment above names what
 * is asked, else the question’s own name. Refused is what `ask` refuses, and a variable that is given no value.
 */
export function sqlText<Params>(
  query: Query<Params, Columns>,
  params: Params,
  asked: string = query.name,
): string {
  const values = valuesOf(query, params);
  const sql = inPlaceOfValues(laidOut(query.sql), (name) => {
    if (!Object.hasOwn(values, name)) throw new Error(`${query.name}: ${name} has no value`);
    return literal(values[name]!);
  });
  return `-- ${asked.replaceAll(/\s+/g, " ")}\n${sql}`;
}

// A number with a point would be a decimal, and a long one an integer, which become doubles by another rounding.
function literal(value: Value): string {
  if (typeof value === "string") return `'${value.replaceAll("'", "''")}'`;
  const text = String(value);
  return value === null || Number.isSafeInteger(value) || text.includes("e") ? text : `${text}e0`;
}

const CLAUSE =
  /^(with|select|from|where|group by|order by|having|limit|union|(left )?join|unnest)\b/;

/** What lines stand in: a query, whose clauses carry further lines, or a list. */
interface Holder {
  readonly indent: number;
  isQuery?: boolean;
}

/** Lines of SQL, put together from pieces of various depth, each indented by what it stands in. */
function laidOut(sql: string): string {
  const holders: Holder[] = [{ indent: -2 }];
  const lines: string[] = [];
  for (const line of sql.split("\n").map((text) => text.trim())) {
    if (line === "") continue;
    const bare = line.replaceAll(/'[^']*'/g, "");
    const holder = holders.at(-1)!;
    const isClause = CLAUSE.test(bare);
    holder.isQuery ??= isClause;
    const within = holder.indent + (holder.isQuery && !isClause ? 4 : 2);
    const indent = /^(\)|end\b)/.test(bare) ? holder.indent : within;
    lines.push(" ".repeat(indent) + line);
    for (const mark of bare.match(/[()]|\bcase\b|\bend\b/g) ?? []) {
      if (mark === "(" || mark === "case") holders.push({ indent });
      else holders.pop();
    }
  }
  return lines.join("\n");
}
