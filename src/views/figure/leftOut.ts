import { listOf } from "../address";

/** A choice by the name of its parameter, and what was chosen. */
export interface LeftOut {
  readonly name: string;
  readonly value: string;
}

/** What of a figure’s choices its link does not carry: what is not public of a portfolio that is open on this computer alone. */
export function leftOutOf(search: string, href: string): readonly LeftOut[] {
  const carried = new URL(href, "http://address.invalid").searchParams;
  return [...new URLSearchParams(search)].flatMap(([name, value]) => {
    // A column goes with its row, which is told.
    if (name === "column") return [];
    const kept = itemsOf(name, carried.get(name) ?? "");
    return itemsOf(name, value)
      .filter((item) => !kept.includes(item))
      .map((item) => ({ name, value: item }));
  });
}

function itemsOf(name: string, value: string): readonly string[] {
  return name === "compare" ? listOf.read(value) : [value];
}
