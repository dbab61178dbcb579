import { useTranslation } from "react-i18next";
import type { Offer } from "../api/types";
import { words } from "../i18n/format";
import { Said } from "../ui/Named";
import { Status } from "../ui/Status";
import { Table } from "../ui/Table";
import { useSteps } from "../ui/useList";

interface Props {
  of: Offer["predicates"];
  caption: string;
  /** What is said where nothing is asked. */
  empty: string;
}

/** Each condition of an audience: what is asked, what was found, and whether that is enough. */
export function Predicates({ of: predicates, caption, empty }: Props) {
  const { t } = useTranslation();
  return (
    <Table
      caption={caption}
      list={useSteps(predicates)}
      empty={empty}
      columns={[
        { id: "name", title: t("offers.asked"), cell: (it) => <Said>{words(it.name)}</Said> },
        { id: "expected", title: t("offers.expected"), cell: (it) => <Said>{it.expected}</Said> },
        { id: "actual", title: t("offers.found"), cell: (it) => <Said>{it.actual || "–"}</Said> },
        {
          id: "held",
          title: t("offers.held"),
          cell: (it) => <Status tone={it.held ? "good" : "warn"}>{t(it.held ? "tiers.met" : "tiers.notYet")}</Status>,
        },
      ]}
    />
  );
}
