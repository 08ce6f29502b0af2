import type { Starter } from "../../engine/starter";
import { words } from "../../words/words";
import { PageLink } from "../shell";

/** Where a page below the one on the data stands. */
export function DataPath({ page, starter }: { readonly page: string; readonly starter: Starter }) {
  const say = words.dataPage;
  return (
    <nav className="path" aria-label={say.where}>
      <ol>
        <li>
          <PageLink starter={starter} to="/data/">
            {say.page}
          </PageLink>
        </li>
        <li>
          <span aria-current="page">{page}</span>
        </li>
      </ol>
    </nav>
  );
}
