/** Whether content is one of the files that an `integrity` of SHA-256 sums stands for. */
export async function isWhole(content: ArrayBuffer, integrity: string): Promise<boolean> {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", content));
  const sum = btoa(String.fromCharCode(...digest));
  return integrity.split(" ").includes(`sha256-${sum}`);
}
