/** Whether this browser, and the network that it is on, let WebAssembly run: without it there is no engine. */
export function isWebAssemblyAllowed(): boolean {
  try {
    new WebAssembly.Module(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0));
    return true;
  } catch {
    return false;
  }
}

/** Throws where WebAssembly may not run; DuckDB's own start would neither end there nor say so. */
export function requireWebAssembly(): void {
  if (isWebAssemblyAllowed()) return;
  throw new Error("WebAssembly is not allowed in this browser or on this network");
}
