import { download } from "./download";
import { orAborted } from "./patience";
import { type Prepared, preparedFrom } from "./preparedAnswers";
import { type Ask, asker, valuesOf } from "./query";
import type { Starter } from "./starter";

/** Files of prepared answers, each fetched when it is first wanted. */
export interface PreparedFiles {
  /** A file by its name; rejects where it cannot be had or read, and then is fetched anew when next wanted. */
  of(name: string): Promise<Prepared>;
}

/** The prepared answers in a folder of this site, packed as some hosts would not, made with what this page was made with. */
export function preparedFilesAt(folder: string, made: string): PreparedFiles {
  const files = new Map<string, Promise<Prepared>>();
  const fetched = async (name: string) => {
    // The address changes with what they were made with: an older one that a cache holds is not asked for.
    const bytes = await download(`${folder}${name}.json.gz?${made}`, {
      signal: new AbortController().signal,
    });
    return preparedFrom(new TextDecoder().decode(bytes), made);
  };
  return {
    of(name) {
      const known = files.get(name);
      if (known !== undefined) return known;
      const file = fetched(name);
      files.set(name, file);
      file.catch(() => files.delete(name));
      return file;
    },
  };
}

/**
 * Makes a way of asking that needs the engine for little: one that is at work answers; else an answer that was prepared;
 * else the engine is started. A file that cannot be had is no failure, for the engine can answer.
 */
export function preparedFirst(files: PreparedFiles, starter: Starter): Ask {
  const live = asker(starter.start);
  return async (query, params, signal) => {
    if (query.preparedIn !== undefined && starter.current().phase !== "ready") {
      const values = valuesOf(query, params);
      const file = files.of(query.preparedIn(values)).catch(() => undefined);
      const prepared = await (signal === undefined ? file : orAborted(file, signal));
      const rows = prepared?.(query, values);
      if (rows !== undefined) return rows;
    }
    return live(query, params, signal);
  };
}
