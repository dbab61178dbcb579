import { useQuery } from "@tanstack/react-query";
import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { once, useChange } from "../api/changes";
import { answered, client } from "../api/client";
import { asked } from "../api/queries";
import { useWording } from "../i18n/wording";
import { Answer } from "../ui/Answer";
import { Page } from "../ui/Page";
import { AgreementEditor } from "./AgreementEditor";
import { EMPTY_AGREEMENT, nextOf, requestOf, type AgreementForm } from "./agreementForm";

const route = getRouteApi("/agreements/new");

/** Publishes a new agreement, or the next version of one. */
export default function NewAgreementPage() {
  const { t } = useTranslation();
  const { after } = route.useSearch();
  return (
    <Page
      title={t(after === undefined ? "agreements.new" : "agreements.next")}
      lead={t("agreements.newLead")}
      crumbs={[{ title: t("agreements.title"), to: "/agreements" }]}
    >
      {after === undefined ? <Publish typed={EMPTY_AGREEMENT} /> : <After id={after} />}
    </Page>
  );
}

function After({ id }: { id: string }) {
  const before = useQuery(asked("/api/agreements/{id}", { path: { id } }));
  return <Answer of={before}>{(it) => <Publish typed={nextOf(it)} isNext />}</Answer>;
}

function Publish({ typed, isNext = false }: { typed: AgreementForm; isNext?: boolean }) {
  const navigate = useNavigate();
  const { timeZone } = useWording();
  const [key] = useState(once);
  const publish = useChange(
    async (it: AgreementForm) => {
      const { id } = await answered(client.POST("/api/agreements", { params: { header: key }, body: requestOf(it, timeZone) }));
      void navigate({ to: "/agreements/$agreementId", params: { agreementId: id } });
    },
    ["/api/agreements"],
  );
  return <AgreementEditor typed={typed} isNext={isNext} publish={publish} />;
}
