import { download } from "./download";
import { orAborted } from "./patience";
import { type Prepared, preparedFrom } from "./preparedAnswers";
import { type Ask, asker, valuesOf } from "./query";
import type { Starter } from "./starter";

/** Files of prepared answers, each fetched when it is first wanted. */
export interface PreparedFiles {
  /** A file that was fetched and read. */
  held(name: string): Prepared | undefined;
  /** A file by its name; rejects where it cannot be had or read, and then is fetched anew when next wanted. */
  of(name: string): Promise<Prepared>;
}

/** The prepared answers in a folder of this site, packed as some hosts would not, made with what this page was made with. */
export function preparedFilesAt(folder: string, made: string): PreparedFiles {
  const files = new Map<string, Promise<Prepared>>();
  const held = new Map<string, Prepared>();
  const fetched = async (name: string) => {
    // The address changes with what they were made with: an older one that a cache holds is not asked for.
    const bytes = await download(`${folder}${name}.json.gz?${made}`, {
      signal: new AbortController().signal,
    });
    const file = preparedFrom(new TextDecoder().decode(bytes), made);
    held.set(name, file);
    return file;
  };
  return {
    held: (name) => held.get(name),
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
 * Makes a way of asking that needs the engine for little: a prepared answer that is here already is taken at once; else
 * an engine that is at work answers; else a prepared answer is fetched; else the engine is started. A file that cannot be
 * had is no failure, for the engine can answer.
 */
export function preparedFirst(files: PreparedFiles, starter: Starter): Ask {
  const live = asker(starter.start);
  const fetched = (name: string, signal: AbortSignal | undefined) => {
    const file = files.of(name).catch(() => undefined);
    return signal === undefined ? file : orAborted(file, signal);
  };
  return async (query, params, signal) => {
    const values = valuesOf(query, params);
    const name = query.preparedIn?.(values);
    if (name === undefined) return live(query, params, signal);
    const isReady = starter.current().phase === "ready";
    const file = files.held(name) ?? (isReady ? undefined : await fetched(name, signal));
    return file?.(query, values) ?? live(query, params, signal);
  };
}
