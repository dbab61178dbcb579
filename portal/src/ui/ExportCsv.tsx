import { useMutation } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { saveFile } from "../api/saveFile";
import { Button } from "./Button";
import styles from "./ExportCsv.module.css";
import { Failed } from "./States";

interface Props {
  /** Where the whole of the list is read. */
  address: string;
  /** What the list is called; the file is, too. */
  name: string;
}

/** Saves all rows of a list, narrowed and sorted as it is shown. */
export function ExportCsv({ address, name }: Props) {
  const { t } = useTranslation();
  const save = useMutation({ mutationFn: () => saveFile(address, "text/csv", `${name}.csv`) });
  return (
    <div className={styles.export}>
      <Button look="plain" onPress={() => save.mutate()} isPending={save.isPending} aria-label={t("list.exportOf", { name })}>
        {t("list.export")}
      </Button>
      {save.error !== null && <Failed error={save.error} />}
    </div>
  );
}
