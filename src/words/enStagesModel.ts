import { list, number } from "./enForms";

/** The sentences that tell what the five dimensions of the model ask. */
export const stagesModel = {
  heading: "Five dimensions: what is looked at",
  what: (factors: number, aspects: number) =>
    `The model looks at five large fields, its dimensions. Each is made of factors, and most factors of smaller parts, the aspects. It was revised twice. Its current edition, of 2021, has ${number.format(factors)} factors and ${number.format(aspects)} aspects. What each dimension asks is put in our own words; the names of the factors are the model’s.`,
  /** What a dimension of the 2021 edition asks, by its code; undefined of one that it does not have. */
  asks: (code: string): string | undefined =>
    ({
      D1: "Does the country have a plan? Does it know what to do when something goes wrong, and does it protect what everybody needs, such as power, water and hospitals?",
      D2: "Do people know the risks and act with care? Can they trust what they use online, and is there somewhere to say when something goes wrong?",
      D3: "Do people learn what they need: everyone a little, at school or at work; some of them so much that they can teach, do research or defend others?",
      D4: "Are there laws against crime online, and laws that protect people’s data and rights? Can police, prosecutors and courts make use of them, also together with other countries?",
      D5: "Is the technology sound: do organisations follow standards, does the Internet keep running, and are weaknesses in products reported and mended?",
    })[code],
  factors: (names: readonly string[]) =>
    `${names.length === 1 ? "Factor" : "Factors"}: ${list.format(names)}.`,
  source: "The model, as its makers describe it",
} as const;
