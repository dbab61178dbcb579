import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { asked } from "../api/queries";
import { Refused } from "../api/refused";
import { useMay } from "../app/session";
import { coded } from "../i18n/words";
import { Answer } from "../ui/Answer";
import { Named } from "../ui/Named";
import { Page } from "../ui/Page";
import { Section } from "../ui/Section";
import { Failed } from "../ui/States";
import { Entry } from "./Entry";
import { Participation } from "./Participation";
import { standingOf, type MyProgram } from "./programs";
import { StandingOf } from "./StandingOf";
import { Steps } from "./Steps";

const route = getRouteApi("/learning/$programId");
const NOT_FOUND = 404;

/** One program: what it asks, what it takes to enter and why one may or not, and the steps done. */
export default function ProgramPage() {
  const { t } = useTranslation();
  const { programId } = route.useParams();
  const mayTakePart = useMay("enrolments:write");
  const programs = useQuery(asked("/api/my/programs"));
  const it = programs.data?.items.find(({ program }) => program.id === programId);
  const title = it?.program.name ?? t("enrolments.program");
  return (
    <Page
      title={title}
      heading={<Named>{title}</Named>}
      crumbs={[{ title: t("learning.title"), to: "/learning" }]}
      lead={it !== undefined && <Lead program={it} />}
      actions={it !== undefined && mayTakePart && <Participation program={it} />}
    >
      <Answer of={programs}>
        {() =>
          it === undefined ? (
            <Failed error={new Refused(NOT_FOUND, { title: t("learning.notOpen") })} />
          ) : (
            <>
              <Steps program={it} mayTick={mayTakePart && ["enrolled", "completed"].includes(standingOf(it))} />
              <Section title={t("learning.entry")}>
                <Entry program={it} />
              </Section>
            </>
          )
        }
      </Answer>
    </Page>
  );
}

function Lead({ program: it }: { program: MyProgram }) {
  const { t } = useTranslation();
  const { description, kind, certification } = it.program;
  return (
    <>
      <StandingOf program={it} /> {coded("programKind", kind)}.{" "}
      {certification !== undefined && t("learning.leadsTo", { certification })}
      {description !== undefined && (
        <p>
          <Named>{description}</Named>
        </p>
      )}
    </>
  );
}
