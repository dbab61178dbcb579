import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { asked } from "../api/queries";
import { useMay } from "../app/session";
import { count } from "../i18n/format";
import { useWording } from "../i18n/wording";
import { coded } from "../i18n/words";
import { useProfileParts } from "../partners/profileParts";
import { Answer } from "../ui/Answer";
import { Facts } from "../ui/Facts";
import { History } from "../ui/History";
import { Named } from "../ui/Named";
import { Page } from "../ui/Page";
import { Section } from "../ui/Section";
import { Table } from "../ui/Table";
import { useSteps } from "../ui/useList";
import type { ApplicationForm } from "./formDefinition";
import { FormCourse } from "./FormCourse";
import { FormStatusOf } from "./FormStatusOf";

const route = getRouteApi("/application-forms/$formId");

/** One form: where it is open, what it asks, and who changed it. */
export default function FormPage() {
  const { t } = useTranslation();
  const { formId: id } = route.useParams();
  const found = useQuery(asked("/api/application-forms/{id}", { path: { id } }));
  const mayWrite = useMay("vendor:write");
  const title = found.data?.form.title ?? t("applicationForms.one");
  return (
    <Page
      title={title}
      heading={<Named>{title}</Named>}
      crumbs={[
        { title: t("partners.applications.title"), to: "/applications" },
        { title: t("applicationForms.title"), to: "/application-forms" },
      ]}
      actions={mayWrite && found.data !== undefined && <FormCourse form={found.data} />}
    >
      <Answer of={found}>{(it) => <About of={it} />}</Answer>
      <Section title={t("partners.tabs.history")}>
        <History path="/api/application-forms/{id}/history" named={{ id }} />
      </Section>
    </Page>
  );
}

function About({ of: { id, code, status, form } }: { of: ApplicationForm }) {
  const { t } = useTranslation();
  const wording = useWording();
  const { titleOf } = useProfileParts();
  const yes = (it: boolean) => t(it ? "apply.yes" : "apply.no");
  const address = `${window.location.origin}/apply/${id}`;
  return (
    <>
      <Section title={t("applicationForms.what")} actions={<FormStatusOf status={status} />}>
        <Facts
          of={[
            [t("applicationForms.code"), code],
            [t("partners.type"), coded("partnerType", form.partnerType)],
            [t("applicationForms.days"), count(form.decisionDays, wording)],
            [
              t("applicationForms.address"),
              status === "published" ? (
                <a key="address" href={`/apply/${id}`}>
                  <Named>{address}</Named>
                </a>
              ) : (
                t("applicationForms.notOpen")
              ),
            ],
          ]}
        />
      </Section>
      <Section title={t("applicationForms.asks")}>
        <Table
          caption={t("applicationForms.asksCaption")}
          list={useSteps(form.asks)}
          empty={t("applicationForms.asksNothing")}
          columns={[
            { id: "field", title: t("applicationForms.field"), cell: (it) => titleOf(it.field) },
            { id: "required", title: t("applicationForms.required"), cell: (it) => yes(it.required) },
            { id: "identifies", title: t("applicationForms.identifies"), cell: (it) => yes(it.identifies) },
          ]}
        />
      </Section>
    </>
  );
}
