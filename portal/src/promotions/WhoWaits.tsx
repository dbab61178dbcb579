import { useTranslation } from "react-i18next";
import { instant, money } from "../i18n/format";
import { useWording } from "../i18n/wording";
import { Answer } from "../ui/Answer";
import { Table } from "../ui/Table";
import { useList } from "../ui/useList";

/** The sales that a budget had no money for, in the order in which what comes back is given. */
export function WhoWaits({ promotionId }: { promotionId: string }) {
  const { t } = useTranslation();
  const wording = useWording();
  const list = useList("/api/budgets/{promotionId}/waiting", { limit: 20, sort: "acceptedAt" }, { params: { path: { promotionId } } });
  return (
    <Answer of={list.query}>
      {() => (
        <Table
          caption={t("promotions.waitingCaption")}
          list={list}
          empty={t("promotions.nobodyWaits")}
          columns={[
            { id: "partner", title: t("partners.code"), cell: (it) => it.partnerCode },
            { id: "at", title: t("promotions.acceptedAt"), cell: (it) => instant(it.acceptedAt, wording) },
            { id: "asked", title: t("promotions.asked"), figure: true, wide: true, cell: (it) => money(it.asked, wording) },
            { id: "funded", title: t("promotions.funded"), figure: true, wide: true, cell: (it) => money(it.funded, wording) },
            { id: "waiting", title: t("promotions.waiting"), figure: true, cell: (it) => money(it.waiting, wording) },
          ]}
        />
      )}
    </Answer>
  );
}
