import { useQuery } from "@tanstack/react-query";
import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { asked } from "../api/queries";
import { Answer } from "../ui/Answer";
import { Named } from "../ui/Named";
import { Page } from "../ui/Page";
import { Section } from "../ui/Section";
import { Empty } from "../ui/States";
import { AttributeEditor } from "./AttributeEditor";
import { RemoveAttribute } from "./RemoveAttribute";

const route = getRouteApi("/attributes/$code");

/** Changes one attribute, or takes it away; what partners hold already stays. */
export default function AttributePage(): React.JSX.Element {
  const { t } = useTranslation();
  const { code } = route.useParams();
  const navigate = useNavigate();
  const attributes = useQuery(asked("/api/attributes"));
  const found = attributes.data?.items.find((it) => it.code === code);
  const title = found?.name ?? code;
  return (
    <Page
      title={title}
      heading={<Named>{title}</Named>}
      lead={t("attributes.changeLead")}
      crumbs={[{ title: t("attributes.title"), to: "/attributes" }]}
      actions={found !== undefined && <RemoveAttribute code={code} name={found.name} version={found.version ?? 0} />}
    >
      <Answer of={attributes}>
        {() =>
          found === undefined ? (
            <Empty>{t("attributes.gone")}</Empty>
          ) : (
            <Section title={t("attributes.change")}>
              <AttributeEditor key={code} stored={found} saved={() => void navigate({ to: "/attributes" })} />
            </Section>
          )
        }
      </Answer>
    </Page>
  );
}
