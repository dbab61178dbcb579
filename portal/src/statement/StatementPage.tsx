import { useTranslation } from "react-i18next";
import { Answer } from "../ui/Answer";
import { Page } from "../ui/Page";
import { Section } from "../ui/Section";
import { useList } from "../ui/useList";
import { StatementView } from "./StatementView";

/** What the partner has earned, and of which sales. */
export default function StatementPage() {
  const { t } = useTranslation();
  const lines = useList("/api/my/statement");
  return (
    <Page title={t("statement.title")} lead={t("statement.lead")}>
      <Section title={t("statement.totalsTitle")}>
        <Answer of={lines.query}>
          {({ pages }) => <StatementView totals={pages[0]?.totals ?? []} lines={lines} />}
        </Answer>
      </Section>
    </Page>
  );
}
