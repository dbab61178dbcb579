import { useContext } from "react";
import type { Column } from "./columns";
import { ListFoot } from "./ListFoot";
import { SectionTitle } from "./Section";
import { Empty } from "./States";
import styles from "./Table.module.css";
import type { Growing } from "./useList";

interface Props<T> {
  caption: string;
  columns: Column<T>[];
  list: Growing<T>;
  empty: string;
}

export function classOf<T>(column: Column<T>): string | undefined {
  const names = [column.figure && styles.figure, column.wide && styles.wide, column.roomy && styles.roomy].filter(Boolean);
  return names.length === 0 ? undefined : names.join(" ");
}

/** A table that scrolls by itself on a narrow screen; the first cell of a row names it. */
export function Table<T>({ caption, columns, list, empty }: Props<T>) {
  const isSaid = useContext(SectionTitle) === caption;
  if (list.rows.length === 0 && !list.hasMore) return <Empty>{empty}</Empty>;
  return (
    <div>
      <div className={styles.scroll} tabIndex={0} role="group" aria-label={caption}>
        <table>
          <caption className={isSaid ? styles.said : undefined}>
            <span>{caption}</span>
          </caption>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column.id} scope="col" className={classOf(column)}>
                  {column.title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {list.rows.map((row, index) => (
              <tr key={index}>
                {columns.map((column, place) =>
                  place === 0 ? (
                    <th key={column.id} scope="row" className={classOf(column)}>
                      {column.cell(row)}
                    </th>
                  ) : (
                    <td key={column.id} className={classOf(column)}>
                      {column.cell(row)}
                    </td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <ListFoot list={list} name={caption} />
    </div>
  );
}
