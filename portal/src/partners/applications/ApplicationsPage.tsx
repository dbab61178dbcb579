import { getRouteApi } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Answer } from "../../ui/Answer";
import { More } from "../../ui/More";
import { Page } from "../../ui/Page";
import { Empty } from "../../ui/States";
import { useList } from "../../ui/useList";
import { Application } from "./Application";
import styles from "./Application.module.css";
import { applicationSearch } from "./received";
import { ReceivedApplications } from "./ReceivedApplications";

const route = getRouteApi("/applications");

/** Who wants to become a partner: what came in by forms, then whose checklist is being worked off. */
export default function ApplicationsPage() {
  const { t } = useTranslation();
  const { status } = route.useSearch();
  const navigate = route.useNavigate();
  const list = useList("/api/partners", { status: ["applied", "in_review"], sort: "createdAt", limit: 50 });
  return (
    <Page title={t("partners.applications.title")} lead={t("partners.applications.lead")}>
      <ReceivedApplications status={status} change={(values) => void navigate({ search: applicationSearch({ ...values }) })} />
      <h2 className={styles.part}>{t("applications.beingChecked")}</h2>
      <Answer of={list.query}>
        {() =>
          list.rows.length === 0 ? (
            <Empty>{t("partners.applications.none")}</Empty>
          ) : (
            <>
              {list.rows.map((partner) => (
                <Application key={partner.id} partner={partner} />
              ))}
              <More list={list} />
            </>
          )
        }
      </Answer>
    </Page>
  );
}
