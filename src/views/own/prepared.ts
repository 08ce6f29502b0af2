import type { Calculate } from "../../calculations/calculation";

/**
 * Loads all that a page of this site may want later on, the worker for calculations among it, so that no request is made
 * any more: what is open on the reader's own computer is seen and taken away without one.
 */
export async function prepared(calculate: Calculate, signal: AbortSignal): Promise<void> {
  await Promise.all([
    import("../../charts/draw"),
    import("../../editor/sqlEditor"),
    import("../../charts/heatmap/heatmapPicture"),
    import("../../formats/csv"),
    import("../../formats/parquetWriting"),
    import("../../charts/picture/chartBlock"),
    import("../../charts/picture/figurePicture"),
    import("../../handouts/documentFile"),
    import("../../handouts/slideFile"),
    import("../../handouts/slidePicture"),
    import("../figure/bundleFile"),
    import("../figure/handoutFile"),
    import("../countries/countries"),
    import("../countries/country"),
    import("../data/data"),
    import("../figure/pictureFile"),
    import("../briefing/briefing"),
    import("../method"),
    import("../progress/progress"),
    import("../regions/regions"),
    import("../notFound"),
    import("../sql/sql"),
    import("../stages/stages"),
    import("../../own/publicRegistry"),
    calculate("orderByLikeness", { profiles: [[1], [2]], range: 4, by: "stages" }, { signal }),
  ]);
}
