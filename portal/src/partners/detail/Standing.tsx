import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { asked } from "../../api/queries";
import { useMay } from "../../app/session";
import { day, share } from "../../i18n/format";
import { useWording } from "../../i18n/wording";
import { Figures } from "../../ui/Figures";
import styles from "./PartnerPage.module.css";

/** How the partner stands; nothing where no figures of it are known yet. */
export function Standing({ partnerId }: { partnerId: string }) {
  const { t } = useTranslation();
  const wording = useWording();
  const may = useMay("performance:read");
  const scorecard = useQuery({ ...asked("/api/scorecards/{partnerId}", { path: { partnerId } }), enabled: may });
  if (scorecard.data === undefined) return null;
  const { figures, tier, earned } = scorecard.data;
  const of = t("figures.asOf", { day: day(scorecard.data.asOf, wording) });
  return (
    <div className={styles.standing}>
      <Figures
        of={[
          { name: t("figures.tier"), value: tier?.tier ?? t("figures.noTier"), of: tier?.since === undefined ? of : t("figures.since", { day: day(tier.since, wording) }) },
          { name: t("figures.net12m"), value: figures.revenue12m, of },
          { name: t("figures.growth3m"), value: share(figures.growth, wording), of: t("figures.growthOf") },
          { name: t("figures.returns"), value: share(figures.returnRate, wording), of: t("figures.of12m") },
          { name: t("figures.earned"), value: earned, of: t("figures.allTime") },
        ]}
      />
    </div>
  );
}
