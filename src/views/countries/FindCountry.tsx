import { useEffect, useId, useState } from "react";
import { useLocation, useNavigate, useNavigation } from "react-router";
import { countryWords } from "../../words/countryWords";
import { useAlive } from "../useAlive";

/** So long after the last letter the address follows: browsers refuse too many changes of it. */
const CALM = 300;

/** What is looked for: at once as it is typed, in the address when the reader pauses. What the address says is shown once the page is alive. */
export function useFound(): readonly [text: string, type: (text: string) => void] {
  const alive = useAlive();
  const navigate = useNavigate();
  const { search } = useLocation();
  const isLeaving = useNavigation().state !== "idle";
  const there = new URLSearchParams(search).get("find") ?? "";
  const [typed, setTyped] = useState<string>();
  useEffect(() => {
    // A country that was opened meanwhile is not called back.
    if (typed === undefined || typed === there || isLeaving) return;
    const timer = setTimeout(() => {
      const params = new URLSearchParams(search);
      if (typed === "") params.delete("find");
      else params.set("find", typed);
      void navigate({ search: String(params) }, { replace: true, preventScrollReset: true });
    }, CALM);
    return () => clearTimeout(timer);
  }, [typed, there, search, navigate, isLeaving]);
  return [typed ?? (alive ? there : ""), setTyped];
}

/** The field in which a country is looked for. */
export function FindCountry({
  text,
  type,
  shown,
  of,
}: {
  readonly text: string;
  readonly type: (text: string) => void;
  /** How many entries are left, of how many. */
  readonly shown: number;
  readonly of: number;
}) {
  const id = useId();
  const say = countryWords().list;
  return (
    <search className="find">
      <label htmlFor={id}>{say.find}</label>
      <input
        id={id}
        type="search"
        name="find"
        placeholder={say.findHint}
        autoComplete="off"
        spellCheck={false}
        value={text}
        onChange={({ target }) => type(target.value)}
      />
      <p role="status">{shown === 0 ? say.nobody(text) : say.found(shown, of)}</p>
      <noscript>{say.noScript}</noscript>
    </search>
  );
}
