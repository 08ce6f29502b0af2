/** How one choice of a view is written in the address. */
export interface Param<T> {
  readonly fallback: T;
  /** Undefined where the text says nothing that is known here. */
  read(text: string): T | undefined;
  write(value: T): string;
}

/** One of a list; the first is what is shown unasked. */
export function oneOf<const T extends string>(
  choices: readonly T[],
  fallback = choices[0]!,
): Param<T> {
  return {
    fallback,
    read: (text) => choices.find((choice) => choice === text),
    write: (value) => value,
  };
}

/** The code of a dimension, a theme, a factor or an aspect; whether it is shown is seen later. */
export const codeParam: Param<string> = {
  fallback: "",
  read: (text) => (/^(H\d\d|D[1-5](\.\d{1,2}){0,2})$/.test(text) ? text : undefined),
  write: (value) => value,
};

/** The name of a group or the code of a country; whether there is one is seen later. */
export const nameParam: Param<string> = {
  fallback: "",
  read: (text) => (/^[^\p{Cc}\p{Cs}]{1,100}$/u.test(text) ? text : undefined),
  write: (value) => value,
};

/** A list in one value of an address, between asterisks, which addresses leave as they are; one inside an item is written otherwise. */
export const listOf = {
  read: (text: string): string[] =>
    text === ""
      ? []
      : text.split("*").map((item) => item.replaceAll("%2A", "*").replaceAll("%25", "%")),
  write: (items: readonly string[]): string =>
    items.map((item) => item.replaceAll("%", "%25").replaceAll("*", "%2A")).join("*"),
};

type Values<Shape> = {
  readonly [Name in keyof Shape]: Shape[Name] extends Param<infer T> ? T : never;
};

/** A value in an address that is not known here, and stands for the default. */
export interface Unknown {
  readonly name: string;
  readonly value: string;
}

/** What an address asks for in vain, each once: read from it, and seen when its page was worked out. */
export function eachOnce(unknown: readonly Unknown[]): readonly Unknown[] {
  return [...new Map(unknown.map((each) => [`${each.name} ${each.value}`, each])).values()];
}

/** A view's choices, read from an address and written back; defaults are not written. */
export interface Address<V> {
  /** Given a whole address, or its query alone. */
  read(url: string): { readonly values: V; readonly unknown: readonly Unknown[] };
  write(values: V): string;
}

export function addressOf<Shape extends Readonly<Record<string, Param<string>>>>(
  shape: Shape,
): Address<Values<Shape>> {
  const params = Object.entries(shape);
  return {
    read(url) {
      const search = new URL(url, "http://address.invalid").searchParams;
      const unknown: Unknown[] = [];
      const values = params.map(([name, param]) => {
        const text = search.get(name);
        const value = text === null ? param.fallback : param.read(text);
        if (value === undefined) unknown.push({ name, value: text! });
        return [name, value ?? param.fallback];
      });
      return { values: Object.fromEntries(values) as Values<Shape>, unknown };
    },
    write(values) {
      const search = new URLSearchParams();
      for (const [name, param] of params) {
        const value = values[name as keyof Shape] as string;
        if (value !== param.fallback) search.set(name, param.write(value));
      }
      return search.size > 0 ? `?${search}` : "";
    },
  };
}
