/** The one ZIP in which a release can be taken away whole, as the site's build made it. */
export interface Archive {
  readonly name: string;
  readonly bytes: number;
}
