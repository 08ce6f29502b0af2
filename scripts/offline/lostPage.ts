import { escaped } from "../../src/charts/picture/pictureMarkup";
import { lost } from "../../src/words/enOffline";

/** A page by itself, for addresses of which nothing is kept while there is no network. */
export function lostPage(base: string): string {
  const [title, text, again] = [lost.title, lost.text, lost.overview].map(escaped);
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><title>${title}</title><h1>${title}</h1><p>${text}</p><p><a href="${escaped(base)}">${again}</a></p></html>`;
}
