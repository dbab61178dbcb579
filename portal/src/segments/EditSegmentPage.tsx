import { useQuery } from "@tanstack/react-query";
import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { ifMatch, useChange } from "../api/changes";
import { answered, client } from "../api/client";
import { asked, type ItemOf } from "../api/queries";
import { Answer } from "../ui/Answer";
import { Page } from "../ui/Page";
import { SegmentEditor } from "./SegmentEditor";
import type { SegmentForm } from "./segmentForm";

const route = getRouteApi("/segments/$segmentId/edit");

/** Changes a segment's names and rule. */
export default function EditSegmentPage() {
  const { t } = useTranslation();
  const { segmentId } = route.useParams();
  const segment = useQuery(asked("/api/segments/{id}", { path: { id: segmentId } }));
  const crumbs = [
    { title: t("segments.title"), to: "/segments" },
    { title: segment.data?.name ?? t("segments.one"), to: `/segments/${segmentId}` },
  ];
  return (
    <Page title={t("segments.edit")} crumbs={crumbs}>
      <Answer of={segment}>{(it) => <Editor segment={it} />}</Answer>
    </Page>
  );
}

function Editor({ segment }: { segment: ItemOf<"/api/segments"> }) {
  const navigate = useNavigate();
  const { id, code, name, description = "", rule, version } = segment;
  const save = useChange(
    async (typed: SegmentForm) => {
      const body = { name: typed.name, rule: typed.rule, ...(typed.description !== "" && { description: typed.description }) };
      await answered(client.PUT("/api/segments/{id}", { params: { path: { id }, header: ifMatch(version) }, body }));
      void navigate({ to: "/segments/$segmentId", params: { segmentId: id } });
    },
    ["/api/segments", "/api/segments/{id}", "/api/segments/{id}/history", "/api/segments/{id}/members"],
  );
  return <SegmentEditor segmentId={id} typed={{ code, name, description, rule }} save={save} />;
}
