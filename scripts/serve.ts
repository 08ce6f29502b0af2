import { baseFrom } from "./build/site";
import { serve } from "./serve/host";

const port = Number(process.env.PORT ?? 4173);
const base = baseFrom(process.env.BASE_PATH);

try {
  await serve({ folder: "dist", base, port });
  console.log(`CMM Atlas is at http://localhost:${port}${base} (Ctrl+C ends it)`);
} catch (error) {
  console.error(`The site cannot be served at port ${port}: ${error}`);
  process.exitCode = 1;
}
