import { useState } from "react";
import { fileOf, INPUT, INPUT_NAMES, type InputName } from "../../records/input";
import { columnsOf } from "../../records/template/columns";
import { words } from "../../words/words";
import { type Outcome, OutcomeSaid, saved } from "../figure/Outcome";
import { Scrolling } from "../figure/Scrolling";
import { saveFile } from "../figure/saveFile";

/** What a portfolio’s tables look like, and an empty one to begin with. */
export function OwnFormat() {
  const say = words.own.format;
  return (
    <section aria-labelledby="format">
      <h2 id="format">{say.heading}</h2>
      <p>{say.what}</p>
      <Template />
      {INPUT_NAMES.map((name) => (
        <details key={name}>
          <summary>{say.table(fileOf(name), INPUT[name].required)}</summary>
          <ColumnsOf name={name} />
        </details>
      ))}
    </section>
  );
}

function Template() {
  const say = words.own.format;
  const [outcome, setOutcome] = useState<Outcome>();
  return (
    <>
      <p className="own-ways">
        <button type="button" onClick={() => void saved(saveTemplate, say.failed).then(setOutcome)}>
          {say.template}
        </button>{" "}
        <OutcomeSaid outcome={outcome} />
      </p>
      <p>{say.templateWhat}</p>
    </>
  );
}

/** Saves an empty workbook, made here, and gives its name. */
async function saveTemplate(): Promise<string> {
  const { ownTemplate } = await import("../../own/ownTemplate");
  const name = words.own.format.templateName;
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  saveFile(new Blob([(await ownTemplate()) as BlobPart], { type }), name);
  return name;
}

function ColumnsOf({ name }: { readonly name: InputName }) {
  const say = words.own.format;
  const optional: readonly string[] = INPUT[name].optional;
  return (
    <Scrolling label={say.caption(fileOf(name))}>
      <table className="plain">
        <caption className="spoken">{say.caption(fileOf(name))}</caption>
        <thead>
          <tr>
            <th scope="col">{say.column}</th>
            <th scope="col">{say.meaning}</th>
            <th scope="col">{say.allowed}</th>
            <th scope="col">{say.example}</th>
          </tr>
        </thead>
        <tbody>
          {columnsOf(name).map(([column, { meaning, allowed, example }]) => (
            <tr key={column}>
              <th scope="row">
                <code>{column}</code>
                {optional.includes(column) && <span className="aside"> {say.optional}</span>}
              </th>
              <td>{meaning}</td>
              <td>{allowed}</td>
              <td>
                <code>{example}</code>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scrolling>
  );
}
