import type { FigureFrame } from "./Figure";
import { fileName, saveFile } from "./saveFile";

/** The kinds of file that a picture is saved as. */
export type PictureKind = "png" | "svg";

/** The most that a side of a PNG has, in pixels: more than that some browsers do not draw. */
const MOST = 8000;

/** Saves a figure’s picture as a file and gives the file's name. */
export async function savePicture(
  frame: FigureFrame,
  kind: PictureKind,
  link: string,
): Promise<string> {
  const svg = await frame.picture(link);
  const name = fileName(frame, kind);
  saveFile(kind === "svg" ? blobOf(svg) : await pngOf(svg, 1), name);
  return name;
}

function blobOf(svg: string): Blob {
  return new Blob([svg], { type: "image/svg+xml;charset=utf-8" });
}

/** Paints an SVG text as a PNG, so many pixels for each of its own where a browser draws that many. */
export async function pngOf(svg: string, wanted: number): Promise<Blob> {
  const url = URL.createObjectURL(blobOf(svg));
  try {
    return await painted(await imageAt(url), wanted);
  } finally {
    URL.revokeObjectURL(url);
  }
}

function imageAt(url: string): Promise<HTMLImageElement> {
  return new Promise((resolve, reject) => {
    const image = new Image();
    image.onload = () => resolve(image);
    image.onerror = () => reject(new Error("the picture could not be read"));
    image.src = url;
  });
}

function painted(image: HTMLImageElement, wanted: number): Promise<Blob> {
  const { naturalWidth, naturalHeight } = image;
  const scale = Math.min(wanted, MOST / Math.max(naturalWidth, naturalHeight));
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(naturalWidth * scale);
  canvas.height = Math.round(naturalHeight * scale);
  canvas.getContext("2d")!.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((png) => {
      if (png) resolve(png);
      else reject(new Error("the picture is too large to be painted"));
    }, "image/png");
  });
}
