import { getRouteApi, Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { given } from "../app/listSearch";
import { useMay } from "../app/session";
import { Answer } from "../ui/Answer";
import { buttonClass } from "../ui/Button";
import { byWords } from "../ui/byWords";
import { Filters } from "../ui/Filters";
import { Page } from "../ui/Page";
import { Section } from "../ui/Section";
import { NoneForFilter } from "../ui/States";
import { useList } from "../ui/useList";
import { DealsTable } from "./DealsTable";
import { dealSearch } from "./inbox/search";

const route = getRouteApi("/deals");

/** The partner's deals, the newest first. */
export function MyDealsPage() {
  const { t } = useTranslation();
  const mayRegister = useMay("deals:write");
  const { q } = route.useSearch();
  const navigate = route.useNavigate();
  const clear = q === undefined ? undefined : () => void navigate({ search: {} });
  const list = useList("/api/my/deals", { ...given({ q }), sort: "-createdAt" });
  return (
    <Page
      title={t("deals.title")}
      lead={t("deals.lead")}
      actions={
        mayRegister && (
          <Link to="/deals/new" className={buttonClass("primary")}>
            {t("deals.register")}
          </Link>
        )
      }
    >
      <Section title={t("deals.yours")}>
        <Filters values={{ q }} change={(values) => void navigate({ search: dealSearch(values) })} clear={clear} filters={[byWords(t)]} />
        <Answer of={list.query}>
          {() => (clear !== undefined && list.rows.length === 0 ? <NoneForFilter clear={clear} /> : <DealsTable list={list} caption={t("deals.newestFirst")} empty={t("deals.none")} />)}
        </Answer>
      </Section>
    </Page>
  );
}
