import { useTranslation } from "react-i18next";
import type { ItemOf } from "../api/queries";
import { CheckedSpacing } from "../space/CheckedSpacing";
import { Section } from "../ui/Section";
import { Why } from "../ui/Why";

/** What was found when an outlet was placed: reasons, and whoever stood within the radius. */
export function Spacing({ of: { decision, asFound } }: { of: ItemOf<"/api/outlets"> }) {
  const { t } = useTranslation();
  return (
    <Section title={t("ground.spacing")}>
      {asFound && <p>{t("ground.asFound")}</p>}
      <Why of={decision.reasons} />
      <CheckedSpacing of={decision} />
      {decision.neighbours.length === 0 && <p>{t("ground.noNeighbours")}</p>}
    </Section>
  );
}
