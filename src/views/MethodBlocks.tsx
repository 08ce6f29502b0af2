import type { BlockRow } from "../analyses/blockTable";
import type { Range } from "../disclosure/classes";
import { methodWords } from "../words/methodWords";
import { words } from "../words/words";

/** The blocks of a release: who is in each, and how many more of its members may become known. */
export function BlocksTable({ blocks }: { readonly blocks: readonly BlockRow[] }) {
  const say = methodWords().blocks;
  return (
    <table className="plain">
      <caption>{say.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{say.block}</th>
          <th scope="col">{say.release}</th>
          <th scope="col" className="figures">
            {say.size}
          </th>
          <th scope="col" className="figures">
            {say.left}
          </th>
        </tr>
      </thead>
      {blocks.map(({ id, n, release, members, left }) => (
        <tbody key={id}>
          <tr>
            <th scope="rowgroup">{id}</th>
            <td>{release}</td>
            <td className="figures">{words.number(n)}</td>
            <td className="figures">{words.number(left)}</td>
          </tr>
          <tr>
            <td colSpan={4}>{say.members(members)}</td>
          </tr>
        </tbody>
      ))}
    </table>
  );
}

/** In which classes a count can lie, for each size that a block of the release has. */
export function ClassesTable({
  sizes,
}: {
  readonly sizes: readonly { readonly n: number; readonly classes: readonly Range[] }[];
}) {
  const say = methodWords().classes;
  return (
    <table className="plain">
      <caption>{say.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{say.size}</th>
          <th scope="col">{say.class}</th>
        </tr>
      </thead>
      <tbody>
        {sizes.map(({ n, classes }) => (
          <tr key={n}>
            <th scope="row">{words.number(n)}</th>
            <td>{say.either(classes.map(say.range))}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
