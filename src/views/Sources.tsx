import { words } from "../words/words";

/** Where the facts of a part of the page come from: what each page is about, and its address. */
export function Sources({ pages }: { readonly pages: readonly (readonly [string, string])[] }) {
  return (
    <div className="facts-from">
      <p>{words.site.sources(pages.length)}</p>
      <ul>
        {pages.map(([about, address]) => (
          <li key={address}>
            <a href={address}>{about}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
