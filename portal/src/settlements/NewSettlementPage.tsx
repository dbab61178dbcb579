import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { asked } from "../api/queries";
import { Answer } from "../ui/Answer";
import { buttonClass } from "../ui/Button";
import { Choice } from "../ui/Choice";
import form from "../ui/Form.module.css";
import { Page } from "../ui/Page";
import { Section } from "../ui/Section";
import { Empty } from "../ui/States";
import { WouldPay } from "./WouldPay";

const route = getRouteApi("/settlements/new");

/** Who would be paid with a closed period, and who is left out; from there it is proposed. */
export default function NewSettlementPage() {
  const { t } = useTranslation();
  const { period } = route.useSearch();
  const navigate = route.useNavigate();
  const periods = useQuery(asked("/api/periods"));
  return (
    <Page title={t("settlements.new")} lead={t("settlements.newLead")} crumbs={[{ title: t("settlements.title"), to: "/settlements" }]}>
      <Answer of={periods}>
        {({ items }) => {
          const closed = items.filter(({ status }) => status === "closed").map((it) => it.period);
          const chosen = period ?? closed.at(-1);
          return chosen === undefined ? (
            <NoneClosed />
          ) : (
            <>
              <Section title={t("settlements.which")}>
                <div className={form.form}>
                  <Choice
                    label={t("settlements.closedPeriod")}
                    value={chosen}
                    onChange={(it) => void navigate({ search: { period: it } })}
                    options={closed.toReversed().map((it) => [it, it] as const)}
                  />
                </div>
              </Section>
              <WouldPay key={chosen} period={chosen} />
            </>
          );
        }}
      </Answer>
    </Page>
  );
}

function NoneClosed() {
  const { t } = useTranslation();
  return (
    <Empty
      action={
        <Link to="/periods" className={buttonClass()}>
          {t("periods.title")}
        </Link>
      }
    >
      {t("settlements.noneClosed")}
    </Empty>
  );
}
