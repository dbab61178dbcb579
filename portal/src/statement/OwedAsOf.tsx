import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { asked } from "../api/queries";
import { day as written, money } from "../i18n/format";
import { useWording } from "../i18n/wording";
import { endOfDay } from "../i18n/zone";
import { Answer } from "../ui/Answer";
import { Section } from "../ui/Section";
import { Table } from "../ui/Table";
import { useSteps } from "../ui/useList";

/** What was posted of each promotion by the end of a day, whatever came since. */
export function OwedAsOf({ day }: { day: string }) {
  const { t } = useTranslation();
  const wording = useWording();
  const asOf = endOfDay(day, wording.timeZone);
  const totals = useQuery({ ...asked("/api/ledger/totals", { query: { ...(asOf !== undefined && { asOf }) } }), enabled: asOf !== undefined });
  const list = useSteps(totals.data?.items ?? []);
  const title = t("statement.asOfTitle", { day: written(day, wording) });
  return (
    <Section title={title}>
      <Answer of={totals}>
        {() => (
          <Table
            caption={t("statement.asOfCaption")}
            list={list}
            empty={t("statement.nothingThen")}
            columns={[
              { id: "promotion", title: t("statement.promotion"), cell: (it) => it.promotionCode },
              { id: "owed", title: t("statement.owed"), figure: true, cell: (it) => money(it.owed, wording) },
              { id: "earned", title: t("statement.earned"), figure: true, cell: (it) => money(it.accrued, wording) },
              { id: "back", title: t("statement.takenBack"), figure: true, cell: (it) => money(it.clawedBack, wording) },
            ]}
          />
        )}
      </Answer>
    </Section>
  );
}
