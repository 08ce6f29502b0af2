import { calculated } from "./calculations";
import type { Message, Order } from "./messages";
import { paced } from "./pace";

const send = (message: Message) => postMessage(message);

addEventListener("message", ({ data: { name, input } }: MessageEvent<Order>) => {
  const tell = paced((done, of) => send({ kind: "progress", done, of }));
  try {
    send({ kind: "output", output: calculated(name, input, tell) });
  } catch (error) {
    const { name, message } = error instanceof Error ? error : new Error(String(error));
    send({ kind: "fault", name, message });
  }
});

send({ kind: "ready" });
