import { getRouteApi } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { NotFound } from "../app/NotFound";
import { useMay } from "../app/session";
import { Answer } from "../ui/Answer";
import { Facts } from "../ui/Facts";
import { Named } from "../ui/Named";
import { Page } from "../ui/Page";
import { Section } from "../ui/Section";
import { History } from "../ui/History";
import { KindEditor } from "./KindEditor";
import { formOf } from "./kindForm";
import { useKinds } from "./useKinds";

const route = getRouteApi("/certifications/$certificationCode");

/** One certification: what it is called, how long it holds, and how it came to be so. */
export default function KindPage(): React.JSX.Element {
  const { t } = useTranslation();
  const { certificationCode: code } = route.useParams();
  const mayWrite = useMay("vendor:write");
  const kinds = useKinds();
  const found = kinds.data?.items.find((it) => it.code === code);
  if (kinds.data !== undefined && found === undefined) return <NotFound />;
  return (
    <Page
      title={found?.name ?? code}
      heading={<Named>{found?.name ?? code}</Named>}
      crumbs={[{ title: t("certifications.title"), to: "/certifications" }]}
      lead={<code>{code}</code>}
    >
      <Answer of={kinds}>
        {() =>
          found !== undefined && (
            <Section title={t(mayWrite ? "certifications.change" : "certifications.what")}>
              {mayWrite ? (
                <KindEditor key={JSON.stringify(found)} stored={formOf(found)} />
              ) : (
                <Facts
                  of={[
                    [
                      t("certifications.holds"),
                      found.validMonths === undefined ? t("certifications.forEver") : t("certifications.forMonths", { count: found.validMonths }),
                    ],
                  ]}
                />
              )}
            </Section>
          )
        }
      </Answer>
      <Section title={t("partners.tabs.history")}>
        <History path="/api/certifications/{code}/history" named={{ code }} />
      </Section>
    </Page>
  );
}
