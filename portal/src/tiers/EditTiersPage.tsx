import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { ifMatch, useChange } from "../api/changes";
import { answered, client } from "../api/client";
import { asked } from "../api/queries";
import { Answer } from "../ui/Answer";
import { Page } from "../ui/Page";
import { LadderEditor } from "./LadderEditor";
import { requestOf, typedOf, type Ladder, type LadderForm } from "./ladderForm";

/** Changes the ladder: first it is tried who would move, then it is saved. */
export default function EditTiersPage() {
  const { t } = useTranslation();
  const ladder = useQuery(asked("/api/tier-rules"));
  return (
    <Page title={t("ladder.edit")} lead={t("ladder.editLead")} crumbs={[{ title: t("ladder.title"), to: "/tiers" }]}>
      <Answer of={ladder}>{(it) => <Editor ladder={it} />}</Answer>
    </Page>
  );
}

function Editor({ ladder }: { ladder: Ladder }) {
  const navigate = useNavigate();
  const save = useChange(
    async (typed: LadderForm) => {
      await answered(client.PUT("/api/tier-rules", { params: { header: ifMatch(ladder.version) }, body: requestOf(typed) }));
      void navigate({ to: "/tiers" });
    },
    ["/api/tier-rules", "/api/tier-rules/history", "/api/overview", "/api/tiers"],
  );
  return <LadderEditor typed={typedOf(ladder)} variables={ladder.variables} save={save} />;
}
