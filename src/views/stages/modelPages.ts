/** Where the model is described by those who made it. */
export const MODEL = "https://gcscc.web.ox.ac.uk/the-cmm";

/** How a review is made, and whose decision it is to make its report public. */
export const REVIEW_PROCESS = "https://gcscc.ox.ac.uk/cmm-review-process";

/** The groups of people whom reviewers talk with: a talk of the Centre's researchers, 18 February 2020. */
export const GROUPS =
  "https://www.slideshare.net/slideshow/cybersecurity-day-for-parliament/229735554";

/** The rounds of OAS and IDB by questionnaire. */
export const REGIONAL =
  "https://gcscc.ox.ac.uk/regional-cybersecurity-assessments-latin-america-and-caribbean";

/** That the model had been used more than 130 times in 90 nations, February 2024. */
export const COUNT =
  "https://ocsc.com.au/release-fiji-the-united-kingdom-and-ocsc-unite-to-conduct-fijis-second-national-cybersecurity-maturity-assessment";

/** That a report is owned by the nation that was reviewed. */
export const OWNER = "https://ocsc.com.au/capacity-initiatives/the-cmm/";
