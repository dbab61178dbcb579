import { useTranslation } from "react-i18next";
import { useMay } from "../../app/session";
import { AwardSection } from "../../certifications/AwardSection";
import { HeldTable } from "../../certifications/HeldTable";
import { useKinds } from "../../certifications/useKinds";
import { Answer } from "../../ui/Answer";
import { Section } from "../../ui/Section";
import { usePartner } from "./partner";

/** What the partner is certified for; awarded and withdrawn by hand. */
export default function CertificationsTab() {
  const { t } = useTranslation();
  const partner = usePartner();
  const mayWrite = useMay("partners:write");
  const kinds = useKinds();
  return (
    <Answer of={kinds}>
      {({ items }) => (
        <>
          <Section title={t("partners.certifications")}>
            <HeldTable partner={partner} kinds={items} />
          </Section>
          {mayWrite && <AwardSection partner={partner} kinds={items} />}
        </>
      )}
    </Answer>
  );
}
