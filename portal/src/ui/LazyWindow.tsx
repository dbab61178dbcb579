import { lazy, Suspense } from "react";
import type { Window } from "./Window";

const Loaded = lazy(() => import("./Window").then((it) => ({ default: it.Window })));

/** A window that is read when it is first opened: for what stands around every page. */
export function LazyWindow(props: React.ComponentProps<typeof Window>) {
  if (!props.isOpen) return null;
  return (
    <Suspense>
      <Loaded {...props} />
    </Suspense>
  );
}
