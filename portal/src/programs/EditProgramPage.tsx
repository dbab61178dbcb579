import { useQuery } from "@tanstack/react-query";
import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { ifMatch, useChange } from "../api/changes";
import { answered, client } from "../api/client";
import { asked } from "../api/queries";
import { Answer } from "../ui/Answer";
import { Page } from "../ui/Page";
import { ProgramEditor } from "./ProgramEditor";
import { requestOf, typedOf, type Program, type ProgramForm } from "./programForm";

const route = getRouteApi("/programs/$programId/edit");

/** Changes a program's draft. */
export default function EditProgramPage() {
  const { t } = useTranslation();
  const { programId: id } = route.useParams();
  const program = useQuery(asked("/api/programs/{id}", { path: { id } }));
  const crumbs = [
    { title: t("programs.title"), to: "/programs" },
    { title: program.data?.name ?? t("programs.one"), to: `/programs/${id}` },
  ];
  return (
    <Page title={t("programs.edit")} crumbs={crumbs}>
      <Answer of={program}>{(it) => <Editor program={it} />}</Answer>
    </Page>
  );
}

function Editor({ program }: { program: Program }) {
  const navigate = useNavigate();
  const { id, version } = program;
  const save = useChange(
    async (typed: ProgramForm) => {
      await answered(client.PUT("/api/programs/{id}", { params: { path: { id }, header: ifMatch(version) }, body: requestOf(typed) }));
      void navigate({ to: "/programs/$programId", params: { programId: id } });
    },
    ["/api/programs", "/api/programs/{id}", "/api/programs/{id}/history"],
  );
  return <ProgramEditor typed={typedOf(program)} isStored save={save} />;
}
