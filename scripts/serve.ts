import { existsSync } from "node:fs";
import { join } from "node:path";
import { serve } from "./serve/host";
import { baseFrom, portFrom } from "./setup/settings.mjs";

try {
  const [port, base] = [portFrom(process.env.PORT), baseFrom(process.env.BASE_PATH)];
  const folder = process.argv[2] ?? "dist";
  if (!existsSync(join(folder, "index.html"))) throw new Error(`${folder} holds no site`);
  await serve({ folder, base, port });
  console.log(`CMM Atlas is at http://localhost:${port}${base} (Ctrl+C ends it)`);
} catch (error) {
  console.error(`The site cannot be served: ${(error as Error).message}`);
  process.exitCode = 1;
}
