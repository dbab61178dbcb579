import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { asked } from "../api/queries";
import { useMay } from "../app/session";
import { OffersTable } from "../offers/OffersTable";
import { Answer } from "../ui/Answer";
import { Section } from "../ui/Section";
import { Empty } from "../ui/States";

/** The promotions that concern a product, as they stand for the partner. */
export function OffersOn({ codes }: { codes: string[] }) {
  const { t } = useTranslation();
  const maySee = useMay("promotions:read");
  const offers = useQuery({ ...asked("/api/my/offers"), enabled: maySee && codes.length > 0 });
  if (!maySee) return null;
  return (
    <Section title={t("catalogue.offers")}>
      {codes.length === 0 ? (
        <Empty>{t("catalogue.noOffers")}</Empty>
      ) : (
        <Answer of={offers}>
          {({ items }) => <OffersTable offers={items.filter((it) => codes.includes(it.promotionCode))} caption={t("catalogue.offersCaption")} opens />}
        </Answer>
      )}
    </Section>
  );
}
