import * as vg from "@uwdata/vgplot";
import { controls } from "./controls.js";
import { opened } from "./engine.js";
import { heatmap } from "./heatmap.js";

/** The page of the same question as the site's heatmap, as Mosaic's own examples are built. */
const connector = opened().then((engine) => ({ ...engine, to: vg.wasmConnector(engine) }));
vg.coordinator().databaseConnector({ query: async (query) => (await connector).to.query(query) });
vg.coordinator().logger(null);

const { offer, themes } = await (await fetch(new URL("rows/offer.json", document.baseURI))).json();
const { menus, chosen } = controls(offer);
document.getElementById("controls").replaceChildren(...menus);
document.getElementById("chart").replaceChildren(heatmap(themes, chosen));

/** The engine alone, for the benchmark: the rows of a query, nothing drawn. */
window.engineAlone = async (sql) =>
  (await (await connector).connection.query(sql)).toArray().length;
