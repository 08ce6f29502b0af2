import { useCallback, useEffect } from "react";
import {
  type LoaderFunctionArgs,
  useLoaderData,
  useLocation,
  useNavigation,
  useRevalidator,
} from "react-router";
import { words } from "../words/words";
import { useAlive } from "./useAlive";
import { useLastPage } from "./useLastPage";

/** A page that was worked out, or why it could not be: the page before it stays in view. */
export type Answered<Page> = { readonly page: Page } | { readonly cause: string };

/** Works out what an address asks for. */
export type AskPage<Page> = (url: string, signal: AbortSignal) => Promise<Page>;

/** The loader of a page whose failures are answers of their own: while a page is drawn ahead there is none before it. */
export function answering<Page>(asked: AskPage<Page>) {
  return async ({ request }: Pick<LoaderFunctionArgs, "request">): Promise<Answered<Page>> => {
    try {
      return { page: await asked(request.url, request.signal) };
    } catch (error) {
      request.signal.throwIfAborted();
      if (typeof window === "undefined") throw error;
      return { cause: error instanceof Error ? error.message : String(error) };
    }
  };
}

/** What a page is in view of, and how far what was asked for is. */
export interface InView<Page> {
  /** The last page that was worked out; undefined where there is none yet. */
  readonly page: Page | undefined;
  readonly isBusy: boolean;
  /** Why what was asked for could not be worked out; undefined where it was, or is being tried again. */
  readonly cause: string | undefined;
  readonly retry: () => void;
  /** The query of the address that is asked for; undefined as long as the page is as it came drawn. */
  readonly asked: string | undefined;
}

/** Follows what an address asks for. `isElsewhere` tells whether it wants to see another page than the one that came drawn. */
export function useAnswered<Page>(isElsewhere: (page: Page) => boolean): InView<Page> {
  const answered = useLoaderData<Answered<Page>>();
  const { revalidate, state } = useRevalidator();
  const navigation = useNavigation();
  const { search } = useLocation();
  const page = useLastPage(answered);
  const retry = useCallback(() => void revalidate(), [revalidate]);
  const alive = useAlive();
  const isBusy = navigation.state !== "idle" || state === "loading";
  const elsewhere =
    typeof window !== "undefined" && !alive && page !== undefined && isElsewhere(page);
  useEffect(() => {
    if (elsewhere) void revalidate();
  }, [elsewhere, revalidate]);
  return {
    page,
    isBusy,
    cause: "cause" in answered && !isBusy ? answered.cause : undefined,
    retry,
    asked: alive ? (navigation.location?.search ?? search) : undefined,
  };
}

/** Says that what was asked for could not be worked out, and lets it be tried again. */
export function Behind({
  cause,
  retry,
}: {
  readonly cause: string | undefined;
  readonly retry: () => void;
}) {
  return cause === undefined ? null : (
    <p role="alert" className="behind">
      {words.figure.behind(cause)}{" "}
      <button type="button" onClick={retry}>
        {words.engine.tryAgain}
      </button>
    </p>
  );
}
