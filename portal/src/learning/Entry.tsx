import { useTranslation } from "react-i18next";
import { words } from "../i18n/format";
import { Said } from "../ui/Named";
import { Status } from "../ui/Status";
import { Table } from "../ui/Table";
import { useSteps } from "../ui/useList";
import type { MyProgram } from "./programs";

/** What it takes to enter a program, what was found of the partner, and whether that is enough. */
export function Entry({ program: { entry } }: { program: MyProgram }) {
  const { t } = useTranslation();
  return (
    <>
      <p>{t(entry.qualifies ? "learning.qualifies" : "learning.doesNotQualify")}</p>
      <Table
        caption={t("learning.entryCaption")}
        list={useSteps(entry.predicates)}
        empty={t("learning.everybody")}
        columns={[
          { id: "name", title: t("learning.asked"), cell: (it) => <Said>{words(it.name)}</Said> },
          { id: "expected", title: t("learning.expected"), cell: (it) => <Said>{it.expected}</Said> },
          { id: "actual", title: t("learning.found"), cell: (it) => <Said>{it.actual || "–"}</Said> },
          {
            id: "held",
            title: t("catalogue.held"),
            cell: (it) => <Status tone={it.held ? "good" : "warn"}>{t(it.held ? "tiers.met" : "tiers.notYet")}</Status>,
          },
        ]}
      />
    </>
  );
}
