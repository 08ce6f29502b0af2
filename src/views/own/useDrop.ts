import { useEffect, useRef, useState } from "react";

/**
 * Takes what is dropped anywhere on the page, which the browser would leave the page for; tells whether something is
 * held over it.
 */
export function useDrop(onDrop: (dropped: DataTransfer) => void): boolean {
  const [isOver, setIsOver] = useState(false);
  const take = useRef(onDrop);
  useEffect(() => {
    take.current = onDrop;
  });
  useEffect(() => {
    const over = new AbortController();
    const { signal } = over;
    const held = (event: DragEvent) => {
      event.preventDefault();
      setIsOver(true);
    };
    const left = ({ relatedTarget }: DragEvent) => {
      if (relatedTarget === null) setIsOver(false);
    };
    const dropped = (event: DragEvent) => {
      event.preventDefault();
      setIsOver(false);
      if (event.dataTransfer) take.current(event.dataTransfer);
    };
    addEventListener("dragover", held, { signal });
    addEventListener("dragleave", left, { signal });
    addEventListener("drop", dropped, { signal });
    return () => over.abort();
  }, []);
  return isOver;
}
