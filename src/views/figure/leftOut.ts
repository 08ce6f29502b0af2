import { listOf } from "../address";

/** A choice by the name of its parameter, and what was chosen. */
export interface LeftOut {
  readonly name: string;
  readonly value: string;
}

/** What of a figure’s page and choices (an address, or its query alone) its link does not carry: what is not public of a portfolio that is open on this computer alone. */
export function leftOutOf(wanted: string, href: string): readonly LeftOut[] {
  const [asked, kept] = [wanted, href].map((address) => new URL(address, "http://address.invalid"));
  const country = countryIn(asked!);
  return [
    ...(country === undefined || country === countryIn(kept!)
      ? []
      : [{ name: "country", value: country }]),
    ...choicesLeftOut(asked!.searchParams, kept!.searchParams),
  ];
}

/** The country whose page an address leads to. */
function countryIn({ pathname }: URL): string | undefined {
  return /\/countries\/([^/]+)/.exec(pathname)?.[1];
}

function choicesLeftOut(wanted: URLSearchParams, carried: URLSearchParams): readonly LeftOut[] {
  return [...wanted].flatMap(([name, value]) => {
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
