import { useTranslation } from "react-i18next";
import { Answer } from "../../ui/Answer";
import { More } from "../../ui/More";
import { Page } from "../../ui/Page";
import { Empty } from "../../ui/States";
import { useList } from "../../ui/useList";
import { Application } from "./Application";

/** Who wants to become a partner, the longest waiting first. */
export default function ApplicationsPage() {
  const { t } = useTranslation();
  const list = useList("/api/partners", { status: ["applied", "in_review"], sort: "createdAt", limit: 50 });
  return (
    <Page title={t("partners.applications.title")} lead={t("partners.applications.lead")}>
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
