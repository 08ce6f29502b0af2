import { useId } from "react";
import { useNavigate } from "react-router";

/** Something to choose: its name, the query of the address that chooses it, and whether it is chosen. */
export interface Option {
  readonly name: string;
  readonly search: string;
  readonly chosen: boolean;
}

/** One of many things to choose from, more than fit a line of links. */
export function Chooser({
  name,
  options,
}: {
  readonly name: string;
  readonly options: readonly Option[];
}) {
  const id = useId();
  const navigate = useNavigate();
  return (
    <div className="control">
      <label className="control-name" htmlFor={id}>
        {name}
      </label>
      <select
        id={id}
        value={options.find(({ chosen }) => chosen)?.search}
        onChange={({ target }) =>
          void navigate({ search: target.value }, { preventScrollReset: true })
        }
      >
        {options.map((option) => (
          <option key={option.search} value={option.search}>
            {option.name}
          </option>
        ))}
      </select>
    </div>
  );
}
