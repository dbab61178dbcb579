import { useTranslation } from "react-i18next";
import { DealsTable } from "../../deals/DealsTable";
import { Answer } from "../../ui/Answer";
import { Section } from "../../ui/Section";
import { useList } from "../../ui/useList";
import { usePartner } from "./partner";

export default function DealsTab() {
  const { t } = useTranslation();
  const { id } = usePartner();
  const list = useList("/api/deals", { partnerId: [id], sort: "-createdAt" });
  return (
    <Section title={t("partners.tabs.deals")}>
      <Answer of={list.query}>
        {() => <DealsTable list={list} caption={t("deals.ofPartner")} empty={t("deals.noneOfPartner")} />}
      </Answer>
    </Section>
  );
}
