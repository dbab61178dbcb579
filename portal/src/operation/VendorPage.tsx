import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { asked } from "../api/queries";
import { useMay } from "../app/session";
import { count, day, instant } from "../i18n/format";
import { useWording } from "../i18n/wording";
import { coded } from "../i18n/words";
import { Answer } from "../ui/Answer";
import { Facts } from "../ui/Facts";
import { History } from "../ui/History";
import { Named } from "../ui/Named";
import { Page } from "../ui/Page";
import { Section } from "../ui/Section";
import { NewAdministrator } from "./NewAdministrator";
import { RenameVendor, SuspendOrResume } from "./VendorCourse";
import { VendorState } from "./VendorState";
import type { OperatedVendor } from "./VendorsPage";

const route = getRouteApi("/vendors/$vendorId");

/** One vendor: how large it is, who administers it, and what was done to it. */
export default function VendorPage(): React.JSX.Element {
  const { t } = useTranslation();
  const { vendorId } = route.useParams();
  const vendor = useQuery(asked("/api/vendors/{id}", { path: { id: vendorId } }));
  const mayChange = useMay("operator");
  return (
    <Page
      title={vendor.data?.name ?? t("operation.vendor")}
      heading={vendor.data && <Named>{vendor.data.name}</Named>}
      crumbs={[{ title: t("operation.vendors"), to: "/vendors" }]}
      actions={
        mayChange &&
        vendor.data && (
          <>
            <RenameVendor vendor={vendor.data} />
            <SuspendOrResume vendor={vendor.data} />
          </>
        )
      }
    >
      <Answer of={vendor}>{(answer) => <One vendor={answer} mayChange={mayChange} />}</Answer>
    </Page>
  );
}

function One({ vendor, mayChange }: { vendor: OperatedVendor; mayChange: boolean }) {
  const { t } = useTranslation();
  const wording = useWording();
  const partners = Object.entries(vendor.partners).map(([status, many]) => `${count(many, wording)} ${coded("partnerStatus", status)}`);
  return (
    <>
      <Section title={t("operation.size")}>
        <Facts
          of={[
            [t("operation.status"), <VendorState key="state" vendor={vendor} />],
            ...(vendor.suspendedAt === undefined
              ? []
              : ([[t("operation.suspendedSince"), `${instant(vendor.suspendedAt, wording)} · ${vendor.suspendedReason ?? ""}`]] as [string, string][])),
            [t("operation.partners"), partners.join(", ") || count(0, wording)],
            [t("operation.people"), count(vendor.people, wording)],
            [t("operation.settings"), `${vendor.currency}, ${vendor.timeZone}`],
            [t("operation.since"), day(vendor.createdAt, wording)],
          ]}
        />
      </Section>
      <Section title={t("operation.administrators")} actions={mayChange && <NewAdministrator vendor={vendor} />}>
        {vendor.administrators.length === 0 ? (
          <p>{t("operation.noAdministrator")}</p>
        ) : (
          <ul>
            {vendor.administrators.map((email) => (
              <li key={email}>
                <Named>{email}</Named>
              </li>
            ))}
          </ul>
        )}
      </Section>
      <Section title={t("operation.history")}>
        <History path="/api/vendors/{id}/history" named={{ id: vendor.id }} />
      </Section>
    </>
  );
}
