import type { ReactNode } from "react";
import type { Growing } from "./lists";
import { More } from "./More";

export interface Column<T> {
  title: string;
  /** Figures stand at the end, so that their digits line up. */
  figure?: boolean;
  cell: (row: T) => ReactNode;
}

interface Props<T> {
  caption: string;
  /** What a row is, in the plural. */
  of: string;
  columns: Column<T>[];
  list: Growing<T>;
  empty: string;
}

/** A table that scrolls by itself on a narrow screen; the first cell of a row names it. */
export function Table<T>({ caption, of, columns, list, empty }: Props<T>) {
  if (list.rows.length === 0 && !list.hasMore) return <p className="empty">{empty}</p>;
  return (
    <>
      <div className="scroll" tabIndex={0} role="group" aria-label={caption}>
        <table>
          <caption>
            <span>{caption}</span>
          </caption>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column.title} scope="col" className={column.figure ? "figure" : undefined}>
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
                    <th key={column.title} scope="row">
                      {column.cell(row)}
                    </th>
                  ) : (
                    <td key={column.title} className={column.figure ? "figure" : undefined}>
                      {column.cell(row)}
                    </td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <More list={list} of={of} />
    </>
  );
}
