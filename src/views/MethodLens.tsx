import type { ColumnRead, LensColumns } from "../analyses/briefing/lens";
import type { LensSource } from "../model/lens";
import { methodWords } from "../words/methodWords";
import { Sources } from "./Sources";

/** An agenda as it is read onto the themes: each of its parts with its themes, the reasons, and what no theme covers. */
export function MethodLens({
  lens: { pillars, outside },
  sources,
}: {
  readonly lens: LensColumns;
  readonly sources: readonly LensSource[];
}) {
  const say = methodWords().lens;
  return (
    <>
      {pillars.map(({ id, name, description, gap, columns }) => (
        <article key={id}>
          <h3>{name}</h3>
          <p>{description}</p>
          <Themes columns={columns} />
          <p>
            {say.gap} {gap}
          </p>
        </article>
      ))}
      {outside.length > 0 && (
        <article>
          <h3>{say.outside}</h3>
          <Themes columns={outside} />
        </article>
      )}
      <p>
        {say.wrong} <code>{say.file}</code>
      </p>
      <p>{say.change}</p>
      <Sources pages={sources.map(({ title, url }) => [title, url])} />
    </>
  );
}

function Themes({ columns }: { readonly columns: readonly ColumnRead[] }) {
  return (
    <dl className="themes-read">
      {columns.map(({ column: { code, name }, reason }) => (
        <div key={code}>
          <dt>{name}</dt>
          <dd>{reason}</dd>
        </div>
      ))}
    </dl>
  );
}
