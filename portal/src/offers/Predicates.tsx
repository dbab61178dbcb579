import { useTranslation } from "react-i18next";
import type { Offer } from "../api/types";
import { Status } from "../ui/Status";
import { Table } from "../ui/Table";
import { Why } from "../ui/Why";
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
        { id: "asked", title: t("offers.asked"), roomy: true, cell: (it) => <Why of={[it.why]} /> },
        {
          id: "held",
          title: t("offers.held"),
          cell: (it) => <Status tone={it.held ? "good" : "warn"}>{t(it.held ? "tiers.met" : "tiers.notYet")}</Status>,
        },
      ]}
    />
  );
}
