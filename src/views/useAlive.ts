import { startTransition, useEffect, useState } from "react";

/** False while a page that came drawn is taken over as it was drawn, true once it lives. */
export function useAlive(): boolean {
  const [alive, setAlive] = useState(false);
  // Piece by piece: all that depends on it is drawn anew.
  useEffect(() => startTransition(() => setAlive(true)), []);
  return alive;
}
