import { useTranslation } from "react-i18next";
import type { AnswerOf } from "../api/types";
import { lineOf } from "../ground/lines";
import { Facts } from "../ui/Facts";
import { Named } from "../ui/Named";
import { Table } from "../ui/Table";
import { useSteps } from "../ui/useList";

export type Binding = AnswerOf<"/api/grant-binding">;

/** What is done where a partner reaches into ground that is another's alone. */
export function BindingFacts({ of: { deals, outlets, lines } }: { of: Binding }) {
  const { t } = useTranslation();
  const list = useSteps(lines);
  return (
    <>
      <Facts
        of={[
          [t("settings.bindDeals"), t(`settings.measure.${deals}`)],
          [t("settings.bindOutlets"), t(`settings.measure.${outlets}`)],
        ]}
      />
      {lines.length > 0 && (
        <Table
          caption={t("settings.bindLines")}
          list={list}
          empty={t("list.none")}
          columns={[
            { id: "line", title: t("settings.line"), cell: (it) => <Named>{lineOf(it.productLine)}</Named> },
            { id: "deals", title: t("settings.bindDeals"), cell: (it) => t(`settings.measure.${it.deals}`) },
            { id: "outlets", title: t("settings.bindOutlets"), cell: (it) => t(`settings.measure.${it.outlets}`) },
          ]}
        />
      )}
    </>
  );
}
