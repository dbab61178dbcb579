import type { ReactNode } from "react";

export interface Column<T> {
  /** Stable: choices of columns are kept under it. */
  id: string;
  title: string;
  cell: (row: T) => ReactNode;
  /** Figures stand at the end, so that their digits line up. */
  figure?: boolean;
  /** Holds sentences. */
  roomy?: boolean;
  /** Left out where the screen is narrow. */
  wide?: boolean;
  /** What the API calls the order by this column. */
  sort?: string;
  /** Not shown until it is chosen. */
  hidden?: boolean;
}
