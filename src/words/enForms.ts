import { STAGES, type StageRange } from "../model/stage";

export const number = new Intl.NumberFormat("en-GB");
export const list = new Intl.ListFormat("en-GB");

export const countries = (n: number) => `${number.format(n)} ${n === 1 ? "country" : "countries"}`;
export const reviews = (n: number) =>
  `${number.format(n)} published ${n === 1 ? "review" : "reviews"}`;
export const stageName = (value: number) => STAGES[value - 1]!.name;
/** How many had something, or do. */
export const had = (n: number) => (n === 0 ? "none" : number.format(n));

/** A stage and all that are further along; of the last there are none. */
export const orAbove = (value: number) =>
  value === STAGES.length ? stageName(value) : `${stageName(value)} or above`;
export const stage = ({ low, high }: StageRange) =>
  low === high ? stageName(low) : `between ${stageName(low)} and ${stageName(high)}`;
export const stageShort = ({ low, high }: StageRange) =>
  low === high ? `${low}` : `${low}–${high}`;
export const years = ([first, last]: readonly [number, number]) =>
  first === last ? `${first}` : `${first} to ${last}`;

const ORDINALS = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh"];

/** Which review of a country it is, from 1. */
export const ordinal = (wave: number) => ORDINALS[wave - 1] ?? `${number.format(wave)}th`;

export const spelled = (id: string) => {
  const words = id.replaceAll("_", " ").replaceAll(/\b[a-z]\b/g, (letter) => letter.toUpperCase());
  return words.charAt(0).toUpperCase() + words.slice(1);
};

export const rows = (n: number) => `${number.format(n)} ${n === 1 ? "row" : "rows"}`;
/** Text of an address as it may be shown: no control characters, and not longer than a line. */
export const shortened = (text: string) => {
  const visible = [...text.replaceAll(/[\p{Cc}\p{Cf}\p{Cs}]/gu, "\uFFFD")];
  return visible.length > 60 ? `${visible.slice(0, 60).join("")}…` : visible.join("");
};

/** Bytes as people read them; a thousand to the next unit. */
export const size = (bytes: number) =>
  bytes < 1e6 ? `${number.format(Math.ceil(bytes / 1e3))} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
