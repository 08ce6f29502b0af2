import { ENGINE } from "virtual:engine-files";
import { useEffect } from "react";
import { createRoot, hydrateRoot } from "react-dom/client";
import { createBrowserRouter } from "react-router";
import { RouterProvider } from "react-router/dom";
import { asker } from "./engine/query";
import { starterOf } from "./engine/starter";
import { DERIVED } from "./queries/derived";
import { routes } from "./routes";
import "./styles/site.css";

type Router = ReturnType<typeof createBrowserRouter>;

/** A page that came drawn as it is without choices; those in its address are worked out once it lives. */
function Drawn({ router }: { readonly router: Router }) {
  useEffect(() => {
    if (location.search !== "") void router.revalidate();
  }, [router]);
  return <RouterProvider router={router} />;
}

const base = import.meta.env.BASE_URL;
const folder = new URL(`${base}data/${RELEASE}/`, location.href).href;

const starter = starterOf(async (calls) => {
  const { openInBrowser } = await import("./engine/browser");
  return openInBrowser({ folder, derived: DERIVED }, calls);
}, ENGINE.bytes);

const root = document.getElementById("root")!;
const drawn = document.getElementById("drawn");
const pages = routes(asker(starter.start), starter);
const options = { basename: base };

if (drawn === null) {
  createRoot(root).render(<RouterProvider router={createBrowserRouter(pages, options)} />);
} else {
  const hydrationData = { loaderData: JSON.parse(drawn.textContent!) };
  const router = createBrowserRouter(pages, { ...options, hydrationData });
  hydrateRoot(root, <Drawn router={router} />);
}
