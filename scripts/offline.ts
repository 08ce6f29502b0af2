import { siteFrom } from "./build/site";
import { listFor } from "./offline/list";
import { writeWorker } from "./offline/worker";

// The last step of a build: nothing may be written after what is to be kept was listed.
const site = await siteFrom(process.env);
await writeWorker(site.output, await listFor(site));
