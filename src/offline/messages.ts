import type { Hindrance } from "./hindrance";
import type { KeptList } from "./keptList";

/** What a page asks of a worker. */
export type Asked = "list" | "take over";

/** What a worker answers to `list`. */
export interface ListAnswer {
  readonly list: KeptList;
  /** Whether this worker has just deleted an older release that may not be shown any more. */
  readonly tookBack: boolean;
  /** Whether it is not to wait until it is asked for: what came before it may not, or cannot, be shown. */
  readonly isDue: boolean;
}

/** What a worker tells of pages that it could not keep. */
export interface NotKept {
  readonly notKept: Hindrance;
}
