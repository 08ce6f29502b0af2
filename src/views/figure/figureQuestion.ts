import type { Query } from "../../engine/query";
import type { Columns } from "../../model/columns";
import { sqlText } from "../../queries/sqlText";

/** A question that a figure was made from, as SQL with its values in it. */
export interface FigureQuestion {
  /** The question’s own name, and the name of its file. */
  readonly name: string;
  readonly asked: string;
  readonly sql: string;
}

/** A question as a figure put it, in words and in SQL. */
export function figureQuestion<Params>(
  query: Query<Params, Columns>,
  params: Params,
  asked: string,
): FigureQuestion {
  return { name: query.name, asked, sql: sqlText(query, params, asked) };
}
