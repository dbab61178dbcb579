import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ifMatch, useChange } from "../api/changes";
import { answered, client } from "../api/client";
import { asked, type ItemOf } from "../api/queries";
import { useMay } from "../app/session";
import { count, day } from "../i18n/format";
import { useWording } from "../i18n/wording";
import { Answer } from "../ui/Answer";
import { Button, buttonClass } from "../ui/Button";
import { Confirm } from "../ui/Confirm";
import { Facts } from "../ui/Facts";
import { History } from "../ui/History";
import { Named } from "../ui/Named";
import { Page } from "../ui/Page";
import { Section } from "../ui/Section";
import { Table } from "../ui/Table";
import { useList } from "../ui/useList";
import { AskOfPartner } from "./AskOfPartner";
import { askSearch } from "./search";
import { Why } from "./Why";

type Segment = ItemOf<"/api/segments">;

const route = getRouteApi("/segments/$segmentId");

/** One segment: its rule, who is in and why, what happened to it. */
export default function SegmentPage() {
  const { t } = useTranslation();
  const { segmentId } = route.useParams();
  const { partner } = route.useSearch();
  const navigate = route.useNavigate();
  const mayWrite = useMay("segments:write");
  const mayReadPartners = useMay("partners:read");
  const segment = useQuery(asked("/api/segments/{id}", { path: { id: segmentId } }));
  const name = segment.data?.name ?? t("segments.one");
  return (
    <Page
      title={name}
      heading={<Named>{name}</Named>}
      crumbs={[{ title: t("segments.title"), to: "/segments" }]}
      lead={segment.data?.description !== undefined && <Named>{segment.data.description}</Named>}
      actions={mayWrite && segment.data?.retired === false && <Changes segment={segment.data} />}
    >
      <Answer of={segment}>{(it) => <Standing segment={it} />}</Answer>
      <Members segmentId={segmentId} />
      {mayReadPartners && <AskOfPartner segmentId={segmentId} partner={partner} ask={(code) => void navigate({ search: askSearch({ partner: code }) })} />}
      <Section title={t("partners.tabs.history")}>
        <History path="/api/segments/{id}/history" named={{ id: segmentId }} />
      </Section>
    </Page>
  );
}

function Standing({ segment }: { segment: Segment }) {
  const { t } = useTranslation();
  const wording = useWording();
  return (
    <Section title={t("segments.rule")}>
      <pre>
        <code>{segment.rule}</code>
      </pre>
      <Facts
        of={[
          [t("segments.code"), segment.code],
          [t("segments.size"), count(segment.size, wording)],
          [t("segments.version"), count(segment.ruleVersion, wording)],
          [t("segments.absent"), t(segment.meaning === "absent_is_unknown" ? "segments.absentUnknown" : "segments.absentEmpty")],
        ]}
      />
    </Section>
  );
}

function Changes({ segment }: { segment: Segment }) {
  const { t } = useTranslation();
  const params = { path: { id: segment.id }, header: ifMatch(segment.version) };
  const retire = useChange(() => answered(client.POST("/api/segments/{id}/retire", { params })), [
    "/api/segments",
    "/api/segments/{id}",
    "/api/segments/{id}/history",
    "/api/segments/{id}/members",
  ]);
  return (
    <>
      <Link to="/segments/$segmentId/edit" params={{ segmentId: segment.id }} className={buttonClass("primary")}>
        {t("form.edit")}
      </Link>
      <Confirm action={t("segments.retire")} look="danger" title={t("segments.retireOf", { name: segment.name })} change={retire}>
        <p>{t("segments.retireConsequence")}</p>
      </Confirm>
    </>
  );
}

function Members({ segmentId }: { segmentId: string }) {
  const { t } = useTranslation();
  const wording = useWording();
  const [asking, ask] = useState<string>();
  const list = useList("/api/segments/{id}/members", { sort: "partnerCode" }, { params: { path: { id: segmentId } } });
  return (
    <Section title={t("segments.members")}>
      <Answer of={list.query}>
        {() => (
          <Table
            caption={t("segments.membersCaption")}
            list={list}
            empty={t("segments.noMembers")}
            columns={[
              {
                id: "partner",
                title: t("partners.code"),
                cell: (it) => (
                  <Link to="/partners/$partnerId" params={{ partnerId: it.partnerId }}>
                    {it.partnerCode}
                  </Link>
                ),
              },
              { id: "since", title: t("segments.since"), cell: (it) => day(it.since, wording) },
              {
                id: "why",
                title: t("segments.why"),
                roomy: true,
                cell: (it) =>
                  asking === it.partnerId ? (
                    <Why segmentId={segmentId} partnerId={it.partnerId} />
                  ) : (
                    <Button look="plain" aria-label={t("partners.whyOf", { segment: it.partnerCode })} onPress={() => ask(it.partnerId)}>
                      {t("partners.why")}
                    </Button>
                  ),
              },
            ]}
          />
        )}
      </Answer>
    </Section>
  );
}
