import type { Handout, Paint } from "../../handouts/handout";
import { pngOf } from "./pictureFile";
import { fileName, saveFile } from "./saveFile";

/** The kinds of file in which a handout is taken along. */
export type HandoutKind = "png" | "pptx" | "docx";

const OFFICE = "application/vnd.openxmlformats-officedocument";

const MAKERS: Readonly<Record<HandoutKind, (handout: Handout) => Promise<Blob>>> = {
  async png(handout) {
    const { slidePicture } = await import("../../handouts/slidePicture");
    return pngOf(slidePicture(handout), 1);
  },
  async pptx(handout) {
    const { slideFile } = await import("../../handouts/slideFile");
    const bytes = await slideFile(handout, paint);
    return new Blob([bytes as BlobPart], { type: `${OFFICE}.presentationml.presentation` });
  },
  async docx(handout) {
    const { documentFile } = await import("../../handouts/documentFile");
    const bytes = await documentFile(handout, paint);
    return new Blob([bytes as BlobPart], { type: `${OFFICE}.wordprocessingml.document` });
  },
};

/** Saves a handout as a slide or a document and gives the file's name; what makes it is loaded when it is first wanted. */
export async function saveHandout(
  handout: Handout,
  named: Parameters<typeof fileName>[0],
  kind: HandoutKind,
): Promise<string> {
  const content = await MAKERS[kind](handout);
  const name = fileName(named, kind);
  saveFile(content, name);
  return name;
}

const paint: Paint = async (svg, scale) =>
  new Uint8Array(await (await pngOf(svg, scale)).arrayBuffer());
