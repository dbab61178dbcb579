import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { once, useChange } from "../api/changes";
import { answered, client } from "../api/client";
import { Page } from "../ui/Page";
import { SegmentEditor } from "./SegmentEditor";
import type { SegmentForm } from "./segmentForm";

/** Defines a segment. */
export default function NewSegmentPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [key] = useState(once);
  const save = useChange(
    async ({ code, name, description, rule }: SegmentForm) => {
      const body = { code, name, rule, ...(description !== "" && { description }) };
      const made = await answered(client.POST("/api/segments", { params: { header: key }, body }));
      void navigate({ to: "/segments/$segmentId", params: { segmentId: made.id } });
    },
    ["/api/segments"],
  );
  return (
    <Page title={t("segments.new")} crumbs={[{ title: t("segments.title"), to: "/segments" }]}>
      <SegmentEditor typed={{ code: "", name: "", description: "", rule: "" }} save={save} />
    </Page>
  );
}
