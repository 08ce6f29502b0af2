import type { ChosenFile } from "./chosenFiles";
import { ownKnown } from "./ownKnown";
import type { HandedFile, OwnMessage } from "./ownMessages";
import { readOwn } from "./readOwn";

const send = (message: OwnMessage) => postMessage(message);

addEventListener("message", ({ data }: MessageEvent<readonly HandedFile[]>) => {
  readOwn(data.map(chosenFrom), ownKnown()).then(
    (read) => send({ kind: "read", read }),
    (thrown: unknown) =>
      send({ kind: "failed", message: thrown instanceof Error ? thrown.message : String(thrown) }),
  );
});

function chosenFrom({ path, file }: HandedFile): ChosenFile {
  const bytes = async () => new Uint8Array(await file.arrayBuffer());
  return { path, name: file.name, size: file.size, bytes };
}

send({ kind: "ready" });
