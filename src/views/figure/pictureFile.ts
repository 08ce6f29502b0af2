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
  const svg = new Blob([await frame.picture(link)], { type: "image/svg+xml;charset=utf-8" });
  const name = fileName(frame, kind);
  saveFile(kind === "svg" ? svg : await pngOf(svg), name);
  return name;
}

async function pngOf(svg: Blob): Promise<Blob> {
  const url = URL.createObjectURL(svg);
  try {
    return await painted(await imageAt(url));
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

function painted(image: HTMLImageElement): Promise<Blob> {
  const { naturalWidth, naturalHeight } = image;
  const scale = Math.min(1, MOST / Math.max(naturalWidth, naturalHeight));
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
