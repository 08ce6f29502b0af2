import { useId } from "react";
import { REACHABLE } from "../../analyses/cells/thresholds";
import {
  CLAIM_KINDS,
  CLAIMED_QUANTITIES,
  CLAIMED_RISES,
  type Claim,
  type Comparison,
} from "../../analyses/claims/claim";
import type { Span } from "../../analyses/progress/progressChoice";
import type { Answer } from "../../findings/claims/answer";
import { askedClaim } from "../../findings/claims/askedClaim";
import { claimWords } from "../../words/claimWords";
import { words } from "../../words/words";
import { Chooser, type Option } from "../Chooser";
import { CopyButton } from "../figure/CopyButton";

/** What claims can be made of: names of groups, parts of the model, and whom groups are held against. */
export interface ClaimOffer {
  readonly groups: readonly string[];
  /** Options for all but what has risen, and for that, dimensions among them. */
  readonly items: readonly Option<string>[];
  readonly risenItems: readonly Option<string>[];
  readonly comparisons: readonly Comparison[];
  readonly span: Span;
}

/** “Can I say this?”: a claim that the reader puts together, and the strongest that may be said of it. */
export function CanISay({
  claim,
  answer,
  offer,
  searchOf,
  source,
}: {
  readonly claim: Claim;
  readonly answer: Answer;
  readonly offer: ClaimOffer;
  /** The query of the address that changes the claim. */
  readonly searchOf: (changed: Partial<Claim>) => string;
  /** What stands behind a sentence that is copied: release, address. */
  readonly source: () => string;
}) {
  const id = useId();
  const say = claimWords();
  const { verdict, sentence, reasons } = answer;
  const items = claim.kind === "risen" ? offer.risenItems : offer.items;
  // “Lags” and “leads” are never in an answer.
  const isReworded = verdict === "yes" && (claim.kind === "lags" || claim.kind === "leads");
  const item = items.find(({ value }) => value === claim.item)?.name.trim() ?? claim.item;
  return (
    <section className="can-i-say" aria-labelledby={id}>
      <h2 id={id} className="finding">
        {say.heading}
      </h2>
      <p className="subtitle">{say.lead}</p>
      <ClaimControls claim={claim} offer={offer} items={items} searchOf={searchOf} />
      <p className="asked">
        <q>{askedClaim(claim, { item, span: offer.span })}</q>
      </p>
      <div aria-live="polite">
        <h3>{isReworded ? say.inOtherWords : say.verdict[verdict]}</h3>
        {sentence !== null && (
          <>
            {verdict === "no" && <p>{say.instead}:</p>}
            <blockquote>
              <p>{sentence}</p>
            </blockquote>
            <p>
              <CopyButton
                name={say.copy}
                text={() => `${sentence}\n${source()}`}
                done={say.copied}
              />
            </p>
          </>
        )}
        {reasons.length > 0 && (
          <>
            <h4>{say.reasons}</h4>
            <ul>
              {reasons.map((reason) => (
                <li key={reason}>{reason}</li>
              ))}
            </ul>
          </>
        )}
      </div>
    </section>
  );
}

function ClaimControls({
  claim,
  offer,
  items,
  searchOf,
}: {
  readonly claim: Claim;
  readonly offer: ClaimOffer;
  readonly items: readonly Option<string>[];
  readonly searchOf: (changed: Partial<Claim>) => string;
}) {
  const say = claimWords();
  const { kind } = claim;
  const isStanding = kind === "lags" || kind === "leads";
  return (
    <section className="controls" aria-label={say.controls}>
      <Chooser
        name={say.kind}
        value={kind}
        options={CLAIM_KINDS.map((value) => ({ value, name: say.kindName[value] }))}
        searchOf={(kind) => searchOf({ kind })}
      />
      <Chooser
        name={say.group}
        value={claim.group}
        options={offer.groups.map((value) => ({ value, name: value }))}
        searchOf={(group) => searchOf({ group })}
      />
      <Chooser
        name={say.item}
        value={claim.item}
        options={items}
        searchOf={(item) => searchOf({ item })}
      />
      {kind === "reached" && (
        <Chooser
          name={say.quantity}
          value={claim.quantity}
          options={CLAIMED_QUANTITIES.map((value) => ({ value, name: say.quantityName[value] }))}
          searchOf={(quantity) => searchOf({ quantity })}
        />
      )}
      {kind === "risen" ? (
        <Chooser
          name={say.rise}
          value={claim.rise}
          options={CLAIMED_RISES.map((value) => ({ value, name: say.riseName[value] }))}
          searchOf={(rise) => searchOf({ rise })}
        />
      ) : (
        <Chooser
          name={say.stage}
          value={claim.stage}
          options={REACHABLE.map((value) => ({ value, name: words.heatmap.orAbove(value) }))}
          searchOf={(stage) => searchOf({ stage })}
        />
      )}
      {isStanding && (
        <Chooser
          name={say.against}
          value={claim.against}
          options={offer.comparisons.map((value) => ({ value, name: say.againstName[value] }))}
          searchOf={(against) => searchOf({ against })}
        />
      )}
    </section>
  );
}
