import { useQuery, useQueryClient } from "@tanstack/react-query";
import { getRouteApi, Link, useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { ifMatch } from "../api/changes";
import { answered, client } from "../api/client";
import { asked, type ItemOf } from "../api/queries";
import { useGuarded } from "../api/useGuarded";
import type { Versioned } from "../api/versioned";
import { useVisit } from "../app/session";
import { BundleEditor } from "../profit/BundleEditor";
import { detailsOf, formOf, type BundleForm } from "../profit/bundleForm";
import { Answer } from "../ui/Answer";
import { buttonClass } from "../ui/Button";
import { Page } from "../ui/Page";

type Bundle = ItemOf<"/api/bundles">;

const route = getRouteApi("/bundles/$bundleId/edit");

/** Changes what a bundle holds; quotes that have it keep what they said. */
export default function EditBundlePage() {
  const { t } = useTranslation();
  const { bundleId: id } = route.useParams();
  const bundle = useQuery({ ...asked("/api/bundles/{id}", { path: { id } }), refetchOnWindowFocus: false });
  const crumbs = [
    { title: t("bundles.title"), to: "/bundles" },
    { title: bundle.data?.name ?? t("profit.bundle"), to: `/bundles/${id}` },
  ];
  return (
    <Page title={t("bundles.edit")} lead={t("bundles.editLead")} crumbs={crumbs}>
      <Answer of={bundle}>{(it) => <Editor stored={it} />}</Answer>
    </Page>
  );
}

function read(found: Bundle): Versioned<Bundle> {
  return { found, ifMatch: ifMatch(found.version) };
}

function Editor({ stored }: { stored: Bundle }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const currency = useVisit().vendor?.currency ?? "";
  const path = { id: stored.id };
  const { description } = stored;
  const guarded = useGuarded({
    first: read(stored),
    again: async () => read(await queries.fetchQuery({ ...asked("/api/bundles/{id}", { path }), staleTime: 0 })),
    write: (typed: BundleForm, header) =>
      answered(client.PUT("/api/bundles/{id}", { params: { path, header }, body: { ...detailsOf(typed, currency), ...(description !== undefined && { description }) } })),
    touched: ["/api/bundles", "/api/bundles/{id}", "/api/bundles/{id}/history"],
  });
  const { theirs } = guarded;
  const leave = (isStored: boolean) => isStored && void navigate({ to: "/bundles/$bundleId", params: { bundleId: stored.id } });
  return (
    <BundleEditor
      currency={currency}
      first={formOf(stored)}
      isNew={false}
      save={(typed) => guarded.submit(typed).then(leave)}
      isPending={guarded.isPending}
      error={guarded.error}
      action={t("form.save")}
      cancel={
        <Link to="/bundles/$bundleId" params={{ bundleId: stored.id }} className={buttonClass()}>
          {t("form.cancel")}
        </Link>
      }
      conflict={theirs && { theirs: formOf(theirs), keepMine: (typed) => guarded.keepMine(typed).then(leave), takeTheirs: guarded.takeTheirs }}
    />
  );
}
