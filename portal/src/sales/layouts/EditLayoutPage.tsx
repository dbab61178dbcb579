import { useQuery, useQueryClient } from "@tanstack/react-query";
import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { ifMatch } from "../../api/changes";
import { answered, client } from "../../api/client";
import { asked } from "../../api/queries";
import { useOvertaken } from "../../api/useOvertaken";
import { Answer } from "../../ui/Answer";
import { Page } from "../../ui/Page";
import { LayoutEditor } from "./LayoutEditor";
import { requestOf, typedOf, type Layout, type LayoutForm } from "./layoutForm";

const route = getRouteApi("/sales/layouts/$source/edit");

/** Changes how the files of a source are laid out. */
export default function EditLayoutPage(): React.JSX.Element {
  const { t } = useTranslation();
  const { source } = route.useParams();
  const layout = useQuery(asked("/api/sales/mappings/{source}", { path: { source } }));
  const crumbs = [
    { title: t("sales.title"), to: "/sales" },
    { title: t("layouts.title"), to: "/sales/layouts" },
    { title: source, to: `/sales/layouts/${source}` },
  ];
  return (
    <Page title={t("layouts.change")} lead={t("layouts.newLead")} crumbs={crumbs}>
      <Answer of={layout}>{(it) => <Editor layout={it} />}</Answer>
    </Page>
  );
}

function Editor({ layout }: { layout: Layout }) {
  const navigate = useNavigate();
  const queries = useQueryClient();
  const params = { path: { source: layout.source } };
  const back = () => void navigate({ to: "/sales/layouts/$source", params: params.path });
  const overtaken = useOvertaken<LayoutForm, Layout>({
    stored: layout,
    save: async (typed, on) => {
      await answered(client.PUT("/api/sales/mappings/{source}", { params: { ...params, header: ifMatch(on.version) }, body: requestOf(typed) }));
      back();
    },
    read: () => queries.fetchQuery({ ...asked("/api/sales/mappings/{source}", params), staleTime: 0 }),
    touched: ["/api/sales/mappings", "/api/sales/mappings/{source}", "/api/sales/mappings/{source}/history"],
  });
  return <LayoutEditor isKnown stored={typedOf(layout)} save={overtaken} overtaken={overtaken} back={back} />;
}
