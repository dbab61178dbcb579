import { useTranslation } from "react-i18next";
import { Dialog, DialogTrigger } from "react-aria-components/Dialog";
import { Popover } from "react-aria-components/Popover";
import { Button } from "./Button";
import type { Column } from "./columns";
import { Checks } from "./Fields";
import fields from "./Fields.module.css";
import type { ShownColumns } from "./useColumns";

/** Chooses the columns of a list. */
export function ColumnChoice<T>({ columns, shown }: { columns: Column<T>[]; shown: ShownColumns }) {
  const { t } = useTranslation();
  const choosable = columns.slice(1);
  return (
    <DialogTrigger>
      <Button>{t("list.columns")}</Button>
      <Popover className={`${fields.popover}`} placement="bottom end">
        <Dialog aria-label={t("list.columns")}>
          <Checks
            label={t("list.columnsShown")}
            values={choosable.map((it) => it.id).filter((id) => !shown.hidden.has(id))}
            onChange={shown.show}
            options={choosable.map((it) => [it.id, it.title])}
          />
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
