import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useChange } from "../api/changes";
import { answered, client } from "../api/client";
import { asked } from "../api/queries";
import { Refused } from "../api/refused";
import type { AnswerOf } from "../api/types";
import { instant, words } from "../i18n/format";
import { useWording } from "../i18n/wording";
import { coded } from "../i18n/words";
import { Answer } from "../ui/Answer";
import { Button, buttonClass } from "../ui/Button";
import { Facts } from "../ui/Facts";
import { Named } from "../ui/Named";
import { Empty, Failed } from "../ui/States";
import { OpenPage } from "./OpenPage";

type View = AnswerOf<"/api/applicants/{link}">;

const NOT_FOUND = 404;
const SIGNS_IN: ReadonlySet<View["stage"]> = new Set(["onboarding", "in_business"]);

/** Where an application stands, for whoever has the link that was mailed. */
export function ApplicantPage({ link }: { link: string }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const question = asked("/api/applicants/{link}", { path: { link } });
  const found = useQuery(question);
  const prove = useChange(async () => {
    const view = await answered(client.POST("/api/applicants/{link}/prove", { params: { path: { link } } }));
    queries.setQueryData(question.queryKey, view);
  }, []);
  if (found.error instanceof Refused && found.error.status === NOT_FOUND) {
    return (
      <OpenPage title={t("apply.statusTitle")}>
        <Empty>{t("apply.noApplication")}</Empty>
      </OpenPage>
    );
  }
  return (
    <OpenPage title={t("apply.statusTitle")} lead={found.data !== undefined && <Named>{found.data.company}</Named>}>
      <Answer of={found}>
        {(view) => (
          <>
            <p role="status">{t(`apply.stage.${view.stage}`)}</p>
            <Known of={view} />
            {prove.isError && <Failed error={prove.error} />}
            {view.stage === "prove_address" && (
              <div>
                <Button look="primary" onPress={() => prove.mutate(undefined)} isPending={prove.isPending}>
                  {t("apply.prove")}
                </Button>
              </div>
            )}
            {SIGNS_IN.has(view.stage) && (
              <p>
                <a className={buttonClass()} href="/home">
                  {t("signIn.title")}
                </a>
              </p>
            )}
          </>
        )}
      </Answer>
    </OpenPage>
  );
}

function Known({ of: { missing, actor, until, reason } }: { of: View }) {
  const { t } = useTranslation();
  const wording = useWording();
  const facts: [string, React.ReactNode][] = [[t("apply.actor"), t(`apply.actors.${actor}`)]];
  if (missing.length > 0) facts.push([t("apply.missing"), missing.map(missingWord).join(", ")]);
  if (until !== undefined) facts.push([t("apply.until"), instant(until, wording)]);
  if (reason !== undefined) facts.push([t("partners.reasonGiven"), <Named key="reason">{reason}</Named>]);
  return <Facts of={facts} />;
}

/** What the platform itself asks for has words; the items of a checklist are the vendor's own. */
function missingWord(code: string): string {
  return code === "address" || code === "agreement" ? coded("applicantMissing", code) : words(code.replaceAll("-", " "));
}
