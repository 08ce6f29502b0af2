import { type ReactNode, useId } from "react";
import { useChoice } from "./choosing";

/** Something to choose: what it is called, and what it stands for. */
export interface Option<T> {
  readonly name: string;
  readonly value: T;
  /** What options of one kind stand under. */
  readonly heading?: string;
}

/** One of many things to choose from; the choice goes to the address. */
export function Chooser<T extends string | number>({
  name,
  value,
  options,
  searchOf,
}: {
  readonly name: string;
  readonly value: T;
  readonly options: readonly Option<T>[];
  /** The query of the address that chooses it. */
  readonly searchOf: (value: T) => string;
}) {
  const id = useId();
  const [chosen, choose] = useChoice(value, searchOf);
  return (
    <div className="chooser">
      <label htmlFor={id}>{name}</label>
      <select
        id={id}
        value={options.findIndex((option) => option.value === chosen)}
        onChange={({ target }) => choose(options[Number(target.value)]!.value)}
      >
        {underHeadings(options)}
      </select>
    </div>
  );
}

function underHeadings<T>(options: readonly Option<T>[]): ReactNode {
  const headings = [...new Set(options.map(({ heading }) => heading))];
  const named = options.map((option, at) => ({ ...option, at }));
  return headings.map((heading) => {
    const own = named
      .filter((option) => option.heading === heading)
      .map(({ name, at }) => (
        <option key={at} value={at}>
          {name}
        </option>
      ));
    return heading === undefined ? (
      own
    ) : (
      <optgroup key={heading} label={heading}>
        {own}
      </optgroup>
    );
  });
}
