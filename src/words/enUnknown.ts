import { shortened } from "./enForms";

/** Says of a value of the address that it is not known, where the page is shown without it. */
export const unknownHere = (name: string, value: string) =>
  `The address asks for ${name} “${shortened(value)}”, which is not known here; the page is shown without it.`;
