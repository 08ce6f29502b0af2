import { ANSWERS, type Cells, questionsOf } from "../../published/answers";
import { plainJson, unpackedText } from "../../published/packed";
import { keysOf } from "../../published/policy";
import type { Release } from "../../published/release";
import type { Finding } from "../../reasoning/evidence";
import { columnFaults } from "./answers/columns";
import { countFaults } from "./answers/counts";
import { type Answered, INDEX, indexFaults } from "./answers/folderIndex";
import { shapeFaults } from "./answers/shape";
import { stageRowFaults } from "./answers/stageRows";
import { stagesPublished } from "./answers/stages";
import { statementRowFaults } from "./answers/statementRows";
import { textFaults, textsKnown } from "./answers/texts";

/** What the answers that a site lays beside a release say beyond it. */
export function answerFaults(release: Release): Finding[] {
  const { answers } = release;
  if (answers === null) return [];
  const known = textsKnown(release);
  const published = stagesPublished(release);
  const answered = new Map<string, Answered>();
  const findings = [...answers].flatMap(([name, bytes]) => {
    if (name === INDEX) return [];
    const read = contentOf(bytes);
    if ("fault" in read) return [fault(name, read.fault)];
    const { content } = read;
    const broken = shapeFaults(content, release);
    if (broken.length > 0) return broken.map((learned) => fault(name, learned));
    const questions = questionsOf(content);
    const cells = keysOf(content).cells as Cells;
    answered.set(name, {
      made: keysOf(content).made,
      counts: Object.fromEntries(questions.map((each) => [each.name, each.answers.length])),
    });
    return [
      ...textFaults(questions, cells, known, release),
      ...questions.flatMap((question) => [
        ...columnFaults(question),
        ...stageRowFaults(question, cells, published),
        ...statementRowFaults(question, cells, release),
        ...countFaults(question, cells, published),
      ]),
    ].map((learned) => fault(name, learned));
  });
  return [
    ...findings,
    ...indexFaults(answers, answered, release).map(({ place, learned }) => fault(place, learned)),
  ];
}

function contentOf(
  bytes: Uint8Array | null,
): { readonly content: unknown } | { readonly fault: string } {
  if (bytes === null) return { fault: "no such file belongs to a release" };
  try {
    return { content: plainJson(unpackedText(bytes)) };
  } catch (error) {
    return { fault: `it cannot be read: ${(error as Error).message}` };
  }
}

function fault(name: string, learned: string): Finding {
  return { place: `${ANSWERS}/${name}`, learned };
}
