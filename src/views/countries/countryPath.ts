/** Where the page of a country is. */
export function countryPath(country: string): string {
  return `/countries/${country}/`;
}
