import type { Attack } from "../reasoning/evidence";
import { fileFaults } from "./closedWorld/files";
import { manifestFaults } from "./closedWorld/manifest";
import { rowFaults } from "./closedWorld/rows";

/** Looks for anything that a release has no place for: files, columns, words, keys, rows. */
export const CLOSED_WORLD: Attack = {
  name: "closed world",
  run: ({ shown }) => ({
    findings: shown.flatMap((release) =>
      [...fileFaults(release), ...manifestFaults(release), ...rowFaults(release)].map(
        ({ place, learned }) => ({ place: `${release.id}, ${place}`, learned }),
      ),
    ),
  }),
};
