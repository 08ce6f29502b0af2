import { bibtexOf, type Cited, risOf } from "../../formats/citation";
import type { Release } from "../../queries/release";
import { words } from "../../words/words";
import { marksOf } from "./marks";

/** What a citation says of a release. */
export type Told = Pick<Release, "id" | "date" | "synthetic" | "preview" | "preview_name" | "own">;

/** A citation in words and for programs that keep lists of sources. */
export interface Citations {
  readonly plain: string;
  readonly bibtex: string;
  readonly ris: string;
}

/** How a release is cited, with its day; what is synthetic says so. */
export function citationsOfRelease(told: Told): Citations {
  const { citing, readme } = words.dataPage;
  return citationsOf({
    key: `cmm-atlas-${told.id}`,
    title: readme.title({ id: told.id, date: null }),
    date: told.date,
    note: citing.text(told, marksOf(told)),
  });
}

/** How one view is cited: its finding, of which release, and the address that brings it back, or words in place of one. */
export function citationsOfView(
  {
    title,
    file,
    release,
  }: { readonly title: string; readonly file: string; readonly release: Told },
  link: string,
): Citations {
  const plain = words.dataPage.citing.view(title, release, marksOf(release));
  const isAddress = /^https?:\/\/\S+$/.test(link);
  const cited = { key: `${file}-${release.id}`, title, date: release.date, note: plain };
  const { bibtex, ris } = citationsOf(isAddress ? { ...cited, url: link } : cited);
  return { plain: `${plain} ${link}`, bibtex, ris };
}

function citationsOf(cited: Cited): Citations {
  return { plain: cited.note, bibtex: bibtexOf(cited), ris: risOf(cited) };
}
