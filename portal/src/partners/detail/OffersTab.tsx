import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { asked } from "../../api/queries";
import { OffersTable } from "../../offers/OffersTable";
import { Answer } from "../../ui/Answer";
import { Section } from "../../ui/Section";
import { usePartner } from "./partner";

export default function OffersTab() {
  const { t } = useTranslation();
  const { id } = usePartner();
  const offers = useQuery(asked("/api/offers", { query: { partnerId: id } }));
  return (
    <Section title={t("partners.tabs.offers")}>
      <Answer of={offers}>{({ items }) => <OffersTable offers={items} caption={t("offers.ofPartner")} />}</Answer>
    </Section>
  );
}
