import { expect, it } from "vitest";
import { reviewsListed } from "../../src/queries/reviewsListed";
import { stagesOfCountry } from "../../src/queries/stagesOfCountry";
import { askedOf, askedOfRecords } from "../ask";
import { PORTFOLIO, releaseFolder, withUnpublished } from "../release";
import { compact } from "./choices";

const { ask } = await askedOf(releaseFolder(PORTFOLIO, withUnpublished));
const all = await ask(reviewsListed, { country: "" });

it("reviewsListed tells of every review, named or not, under its country’s name", () => {
  expect(compact(all).slice(0, 9)).toEqual([
    "XAA Alder 1 2015 2014 questionnaire  named ",
    "XAA Alder 2 2022 2021 in-country Partner named https://example.org/alder",
    "XAB Birch 1 2017 2016 in-country  named ",
    "XAC Cedar 1 2018 2016 in-country  named ",
    "XAC Cedar 2 2021 2021 in-country  withheld ",
    "XAD Ébène 1 2017 2016 questionnaire  named ",
    "XAE elm 1 2019 2016 in-country  named ",
    "XAF Fir 1 2016 2016 questionnaire  named ",
    "XAG Gum 1 2020 2016 in-country  withheld ",
  ]);
});

it("reviewsListed tells a review in a block that is shown from those that count nowhere", () => {
  const statusOf = (name: string) =>
    all.filter((row) => row.name === name).map(({ wave, status }) => `${wave} ${status}`);
  expect(statusOf("Lime")).toEqual(["1 withheld", "2 block"]);
  expect(statusOf("Nettle")).toEqual(["1 withheld"]);
  expect(statusOf("Hazel")).toEqual(["1 withheld"]);
});

it("reviewsListed knows no country without a review", () => {
  expect(all.filter(({ name }) => name === "Juniper")).toEqual([]);
});

it("reviewsListed tells of one country alone where it is asked for, and of none where there is none", async () => {
  const ofCedar = await ask(reviewsListed, { country: "XAC" });
  expect(ofCedar).toEqual(all.filter(({ country }) => country === "XAC"));
  expect(await ask(reviewsListed, { country: "XZZ" })).toEqual([]);
});

it("stagesOfCountry has the stages of each named review, and of no other", async () => {
  const rows = await ask(stagesOfCountry, { country: "XAC", level: "factor" });
  expect(new Set(rows.map(({ wave }) => wave))).toEqual(new Set([1]));
  expect(new Set(rows.map(({ low, high }) => `${low} ${high}`))).toEqual(new Set(["4 4"]));
  expect(await ask(stagesOfCountry, { country: "XAG", level: "aspect" })).toEqual([]);
});

it("stagesOfCountry leaves open what was not assessed, and keeps each review’s own codes", async () => {
  const birch = await ask(stagesOfCountry, { country: "XAB", level: "factor" });
  expect(birch.find(({ code }) => code === "D1.1")).toMatchObject({ low: null, high: null });
  const alder = await ask(stagesOfCountry, { country: "XAA", level: "aspect" });
  const codes = (wave: number) => alder.filter((row) => row.wave === wave).map(({ code }) => code);
  expect(codes(1).length).toBeGreaterThan(10);
  expect(codes(2)).not.toEqual(codes(1));
  const second = alder.filter(({ wave }) => wave === 2);
  expect(new Set(second.map(({ low, high }) => `${low}-${high}`))).toEqual(new Set(["3-4"]));
});

it("stagesOfCountry has every review of one’s own records", async () => {
  const own = await askedOfRecords();
  const rows = await own.ask(stagesOfCountry, { country: "XAC", level: "theme" });
  expect(new Set(rows.map(({ wave }) => wave))).toEqual(new Set([1, 2]));
});
