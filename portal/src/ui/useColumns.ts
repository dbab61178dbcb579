import { useState } from "react";
import type { Column } from "./columns";
import { keptTexts } from "./keptTexts";

export interface ShownColumns {
  /** Those that are shown, but the first, which always is. */
  visible: string[];
  hidden: ReadonlySet<string>;
  show: (ids: string[]) => void;
}

/** Which columns of a list are shown, as was chosen in this browser before. */
export function useColumns<T>(list: string, columns: Column<T>[]): ShownColumns {
  const key = `pep.columns.${list}`;
  const [shown, setShown] = useState(() => keptTexts(key));
  const visible = shown ?? columns.filter((column) => !column.hidden).map((column) => column.id);
  return {
    visible: columns.slice(1).map((column) => column.id).filter((id) => visible.includes(id)),
    // The first column names the row and always stays.
    hidden: new Set(columns.slice(1).map((column) => column.id).filter((id) => !visible.includes(id))),
    show: (ids) => {
      localStorage.setItem(key, JSON.stringify(ids));
      setShown(ids);
    },
  };
}
