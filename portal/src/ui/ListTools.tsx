import { ColumnChoice } from "./ColumnChoice";
import type { Column } from "./columns";
import type { ShownColumns } from "./useColumns";
import { Views } from "./Views";

interface Props<T> {
  /** The list's own word, under which its views are kept. */
  list: string;
  columns: Column<T>[];
  shown: ShownColumns;
}

/** What stands over every list that people work with: its views and its columns. */
export function ListTools<T>({ list, columns, shown }: Props<T>) {
  return (
    <>
      <Views list={list} shown={shown} />
      <ColumnChoice columns={columns} shown={shown} />
    </>
  );
}
