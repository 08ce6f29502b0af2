import type { Starter } from "../../engine/starter";
import { stagesWords } from "../../words/stagesWords";
import { Sources } from "../Sources";
import { PageLink } from "../shell";
import { COUNT, OWNER, REVIEW_PROCESS } from "./modelPages";

/** Why a country may not be shown, who decides, and where to look further; `k` is the least size of a block. */
export function WhyNotShown({ k, starter }: { readonly k: number; readonly starter: Starter }) {
  const say = stagesWords().reviews.why;
  return (
    <section aria-labelledby="why">
      <h2 id="why">{say.heading}</h2>
      {say.reasons(k).map(({ name, text }) => (
        <article key={name}>
          <h3>{name}</h3>
          <p>{text}</p>
        </article>
      ))}
      <p>{say.decides}</p>
      <ul>
        <li>
          {say.look}{" "}
          <PageLink starter={starter} to="/countries/">
            {say.lookLink}
          </PageLink>
        </li>
        <li>
          {say.how}{" "}
          <PageLink starter={starter} to="/method/">
            {say.howLink}
          </PageLink>
        </li>
      </ul>
      <Sources
        pages={[
          [say.sources.count, COUNT],
          [say.sources.decision, REVIEW_PROCESS],
          [say.sources.owner, OWNER],
        ]}
      />
    </section>
  );
}
