/** What of a response's headers stays true of its content as it is kept. */
export function plainHeaders({ headers }: Response): Headers {
  return new Headers({ "content-type": headers.get("content-type") ?? "application/octet-stream" });
}
