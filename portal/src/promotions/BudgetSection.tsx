import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { asked } from "../api/queries";
import { count, day, instant, money } from "../i18n/format";
import { useWording } from "../i18n/wording";
import { usePolling } from "../live/useLive";
import { Answer } from "../ui/Answer";
import { Bar } from "../ui/Bar";
import { Figures } from "../ui/Figures";
import { Section } from "../ui/Section";
import { WhoWaits } from "./WhoWaits";

const REFRESH_MILLIS = 5_000;

/** A budget as it runs: it is asked for again when it has changed. */
export function BudgetSection({ promotionId }: { promotionId: string }) {
  const { t } = useTranslation();
  const wording = useWording();
  const budget = useQuery({ ...asked("/api/budgets/{promotionId}", { path: { promotionId } }), refetchInterval: usePolling(REFRESH_MILLIS) });
  return (
    <Section title={t("promotions.budget")}>
      <Answer of={budget}>
        {({ limit, spent, reserved, available, waiting, exhaustedAt, forecast }) => (
          <>
            <p>
              <Bar of={Number(limit.amount) === 0 ? 1 : Number(spent.amount) / Number(limit.amount)} />
              {exhaustedAt === undefined
                ? t("promotions.spentOf", { spent: money(spent, wording), limit: money(limit, wording) })
                : t("promotions.exhausted", { at: instant(exhaustedAt, wording) })}
            </p>
            {forecast?.runsOutAt !== undefined && <p>{t("promotions.runsOut", { at: day(forecast.runsOutAt, wording) })}</p>}
            <Figures
              of={[
                { name: t("promotions.limit"), value: limit },
                { name: t("promotions.spent"), value: spent },
                { name: t("promotions.reserved"), value: reserved },
                { name: t("promotions.available"), value: available },
                { name: t("promotions.waiting"), value: waiting.amount, of: t("promotions.claims", { count: waiting.claims, shown: count(waiting.claims, wording) }) },
              ]}
            />
            {waiting.claims > 0 && <WhoWaits promotionId={promotionId} />}
          </>
        )}
      </Answer>
    </Section>
  );
}
