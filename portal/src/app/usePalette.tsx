import { lazy, Suspense, useEffect, useState, type ReactNode } from "react";

const load = () => import("./Palette");
const Palette = lazy(load);

/** The palette as Ctrl K or ⌘ K opens it; its code is read as soon as the first of the two keys is down. */
export function usePalette(): { palette: ReactNode; open: () => void } {
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key === "Control" || event.key === "Meta") void load();
      if (event.key.toLowerCase() !== "k" || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
      event.preventDefault();
      setOpen(true);
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, []);
  const palette = isOpen && (
    <Suspense fallback={null}>
      <Palette close={() => setOpen(false)} />
    </Suspense>
  );
  return { palette, open: () => setOpen(true) };
}
