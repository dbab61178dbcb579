import type { ReactNode } from "react";

/** A name from the data: of any script and direction, and of any length. */
export function Named({ children }: { children: ReactNode }) {
  return <bdi className="named">{children}</bdi>;
}
