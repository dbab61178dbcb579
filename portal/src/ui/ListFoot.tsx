import { ExportCsv } from "./ExportCsv";
import styles from "./ListFoot.module.css";
import { More } from "./More";
import type { Growing } from "./useList";

/** What stands under a list: how much of it is shown, more of it, and all of it as a file. */
export function ListFoot({ list, name }: { list: Growing<unknown>; name: string }) {
  return (
    <div className={styles.foot}>
      <More list={list} />
      {list.address !== undefined && <ExportCsv address={list.address} name={name} />}
    </div>
  );
}
