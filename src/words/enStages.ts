/** The sentences of the page that explains the model and its stages to everyone. */
export const stages = {
  page: "Stages",
  title: "What the five stages mean",
  lead: "Can a country protect its people, companies and public services online? The Cybersecurity Capacity Maturity Model for Nations, CMM for short, helps to answer that. It was made by the Global Cyber Security Capacity Centre at the University of Oxford. Reviewers look at many sides of a country, one by one, and say for each how far it has come: on which of five stages it stands.",
  real: "What this page tells of the model is real. Only the countries of this demonstration, and the stages that it gives them, are invented.",
  contents: "On this page",

  ladder: {
    heading: "Five stages, one after the other",
    caption:
      "The steps are drawn alike, for the picture’s sake. How far it is from one stage to the next, the model does not say.",
    /** What a stage is, in a few words, by its value. */
    brief: {
      1: "Little or nothing to see yet",
      2: "A beginning, in places",
      3: "It is there, and it works",
      4: "Choices are made, and paid for",
      5: "It changes as the world does",
    } as Readonly<Record<number, string>>,
  },

  each: {
    heading: "Stage by stage, with an example",
    what: "The examples are ours, not the model’s. All five ask the same: where can people turn when somebody has cheated them online?",
    meaning: "What the model means",
    example: "For example",
    /** By the stage's value. */
    examples: {
      1: "You have lost money to a false shop. Officials have talked about such cases, but there is nowhere to report yours.",
      2: "The police in the capital have a form for it. In the next town nobody has heard of it, and it is not clear who reads it.",
      3: "The whole country knows one number to call. Each report is answered and counted, and the people who answer are trained. Whether the money is spent where it helps most, nobody has asked yet.",
      4: "The reports show that false calls “from the bank” do most harm to older people. So help for them comes first, gets more of the money, and something else gets less.",
      5: "A new trick appears on Monday. On Tuesday people are warned, on Wednesday the banks check more closely, and soon after the plan itself has changed. Other countries come to see how it is done.",
    } as Readonly<Record<number, string>>,
    source: "The model’s own pages on stages and indicators",
  },

  between: {
    heading: "Between two stages",
    text: "Something stands on a stage when all is there that the model asks for at that stage. Often part of the next one is there already. Then a review may place it between two stages, such as “Formative to Established”. This site draws that in both colours and says so in words. Where countries are counted that have reached a stage, one that is between two has not reached the upper one.",
    drawn: "between Formative and Established",
  },

  not: {
    heading: "What stages are not",
    text: [
      "Stages are not marks. Start-up is no fail, and not every country needs to be Dynamic in everything: what a country needs depends on its size, its risks and its means.",
      "Stages are not a contest. They are in an order, but they are no amounts that can be added up; the numbers 1 to 5 that stand for them on this site are short names. A country does not have one stage: it has many, each for something else. This site ranks no countries.",
      "A stage tells what reviewers found at one time. Things may have changed since. And where nothing was assessed, no stage is given: that is not the same as Start-up.",
    ],
  },
} as const;
