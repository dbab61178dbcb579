import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { once, useChange } from "../api/changes";
import { answered, client } from "../api/client";
import { Page } from "../ui/Page";
import { ProgramEditor } from "./ProgramEditor";
import { EMPTY_PROGRAM, requestOf, type ProgramForm } from "./programForm";

/** Drafts a program; the draft's page goes on with publishing. */
export default function NewProgramPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [key] = useState(once);
  const save = useChange(
    async (typed: ProgramForm) => {
      const body = { code: typed.code, program: requestOf(typed) };
      const { id } = await answered(client.POST("/api/programs", { params: { header: key }, body }));
      void navigate({ to: "/programs/$programId", params: { programId: id } });
    },
    ["/api/programs"],
  );
  return (
    <Page title={t("programs.new")} lead={t("programs.newLead")} crumbs={[{ title: t("programs.title"), to: "/programs" }]}>
      <ProgramEditor typed={EMPTY_PROGRAM} isStored={false} save={save} />
    </Page>
  );
}
