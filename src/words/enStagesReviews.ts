import { number } from "./enForms";

/** Two reasons why no stages of a country are shown, whatever is open here. */
export const NOT_REVIEWED = {
  name: "It may not have been reviewed",
  text: "By early 2024 the model had been used in about 90 countries. All others had had no review by then.",
};

export const NOT_PUBLIC = {
  name: "Its report may not be public",
  text: "The report belongs to the government, which decides whether others may read it. That a review took place is no secret; what it found may be.",
};

/** The sentences that tell how a review is made, and why a country may not be shown. */
export const stagesReviews = {
  made: {
    heading: "How a review is made",
    steps: [
      {
        name: "Reading first",
        text: "It begins when a government asks for a review, or when a country has been chosen for one. An office in the country, mostly a ministry or a regulator, becomes the host. The reviewers read what is known of the country, its laws and plans among it; that is called desk research.",
      },
      {
        name: "Three days of talks",
        text: "Reviewers and host meet in the country for three days. They talk with groups of people who know the matter from different sides. Each group talks about one or two dimensions. What is still open is looked up afterwards, or asked from afar.",
      },
      {
        name: "A report",
        text: "The reviewers write a report: which stage fits each part, why, and what could be done next. It goes to the government.",
      },
    ],
    groups: "Who is asked",
    people: [
      "Ministries and those who make laws",
      "Police, prosecutors and courts",
      "The armed forces and intelligence services",
      "Teams that respond to incidents, and heads of IT",
      "Those who run critical infrastructure, such as power or telephone networks",
      "Companies",
      "Universities, civil society and those who care for the Internet itself",
      "Partners from other countries",
    ],
    other:
      "Not every review is made so. In Latin America and the Caribbean, the Organization of American States and the Inter-American Development Bank asked countries mostly by a questionnaire online, which each filled in itself. This site keeps the two methods apart wherever it can.",
    sources: {
      process: "How the Centre describes a review",
      groups: "The groups, as the Centre’s researchers showed them in 2020",
      regional: "The regional rounds of OAS and IDB",
    },
  },

  why: {
    heading: "Why can’t I see my country?",
    /** What is answered first, and then why. */
    reasons: (k: number) => [
      NOT_REVIEWED,
      NOT_PUBLIC,
      {
        name: "Its government may not have agreed to be shown here",
        text: `This site shows the stages of a country only where its government has agreed to that. If it agrees only to be counted, its review counts only inside a block of at least ${number.format(k)} reviews, or not at all, so that nobody can tell what is whose.`,
      },
    ],
    decides:
      "So it is each government that decides, and it can change its mind: neither this site nor the reviewers decide for it. No stages on this site does not mean low stages.",
    look: "Look whether your country has been reviewed, and when:",
    lookLink: "Has my country been reviewed?",
    how: "How this site keeps what is not public, step by step:",
    howLink: "The method",
    sources: {
      count: "How many countries, in February 2024",
      decision: "The Centre on the report: the government decides",
      owner: "Whose the report is, as a partner of the Centre says",
    },
  },
} as const;
