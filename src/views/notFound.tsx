import type { RouteObject } from "react-router";
import { Link } from "react-router";
import { words } from "../words/words";

/** What an address that leads nowhere shows. */
export function notFound(): RouteObject {
  return { path: "*", handle: { title: words.site.notFound }, Component: NotFound };
}

function NotFound() {
  return (
    <main id="content">
      <h1>{words.site.notFound}</h1>
      <p>{words.site.notFoundAdvice}</p>
      <p>
        <Link to="/" reloadDocument>
          {words.site.toOverview}
        </Link>
      </p>
    </main>
  );
}
