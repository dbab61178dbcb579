import { useQueryClient } from "@tanstack/react-query";
import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { orNothing } from "../../api/absent";
import { useChange } from "../../api/changes";
import { answered, client, read } from "../../api/client";
import { Refused } from "../../api/refused";
import { Page } from "../../ui/Page";
import { LayoutEditor } from "./LayoutEditor";
import { emptyForm, requestOf, type LayoutForm } from "./layoutForm";

const route = getRouteApi("/sales/layouts/new");
const CONFLICT = 409;

/** Says how the files of a source are laid out that has no layout yet. */
export default function NewLayoutPage(): React.JSX.Element {
  const { t } = useTranslation();
  const { source = "" } = route.useSearch();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const save = useChange(
    async (typed: LayoutForm) => {
      const params = { path: { source: typed.source } };
      // Saving takes the place of what is there, which nobody has seen here.
      if ((await orNothing(read("/api/sales/mappings/{source}", params))) !== null) throw new Refused(CONFLICT, { title: t("layouts.taken") });
      await answered(client.PUT("/api/sales/mappings/{source}", { params, body: requestOf(typed) }));
      await queries.invalidateQueries({ queryKey: ["/api/sales/mappings/{source}/history"] });
      void navigate({ to: "/sales/layouts/$source", params: { source: typed.source } });
    },
    ["/api/sales/mappings", "/api/sales/mappings/{source}"],
  );
  const crumbs = [
    { title: t("sales.title"), to: "/sales" },
    { title: t("layouts.title"), to: "/sales/layouts" },
  ];
  return (
    <Page title={t("layouts.new")} lead={t("layouts.newLead")} crumbs={crumbs}>
      <LayoutEditor
        stored={emptyForm(source)}
        save={{ submit: (typed) => save.mutateAsync(typed).catch(() => undefined), isPending: save.isPending, error: save.error }}
        back={() => void navigate({ to: "/sales/layouts" })}
      />
    </Page>
  );
}
