import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { asked } from "../api/queries";
import { Territories } from "../home/partner/Territories";
import { Answer } from "../ui/Answer";
import { Page } from "../ui/Page";
import { Section } from "../ui/Section";

/** Where the partner may sell, and for how long. */
export function MyTerritoriesPage() {
  const { t } = useTranslation();
  const held = useQuery(asked("/api/my/territories"));
  return (
    <Page title={t("ground.territories")} lead={t("grants.yoursLead")}>
      <Section title={t("grants.yours")}>
        <Answer of={held}>{({ items }) => <Territories holdings={items} />}</Answer>
      </Section>
    </Page>
  );
}
