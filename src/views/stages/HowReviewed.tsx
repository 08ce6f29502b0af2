import { stagesWords } from "../../words/stagesWords";
import { Sources } from "../Sources";
import { GROUPS, REGIONAL, REVIEW_PROCESS } from "./modelPages";

/** How a review is made: its three steps, who is asked, and which reviews were made in another way. */
export function HowReviewed() {
  const say = stagesWords().reviews.made;
  return (
    <section aria-labelledby="review">
      <h2 id="review">{say.heading}</h2>
      <ol className="steps">
        {say.steps.map(({ name, text }) => (
          <li key={name}>
            <h3>{name}</h3>
            <p>{text}</p>
          </li>
        ))}
      </ol>
      <h3>{say.groups}</h3>
      <ul>
        {say.people.map((people) => (
          <li key={people}>{people}</li>
        ))}
      </ul>
      <p>{say.other}</p>
      <Sources
        pages={[
          [say.sources.process, REVIEW_PROCESS],
          [say.sources.groups, GROUPS],
          [say.sources.regional, REGIONAL],
        ]}
      />
    </section>
  );
}
