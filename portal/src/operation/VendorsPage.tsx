import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { components } from "../api/contract";
import { asked } from "../api/queries";
import { useMay } from "../app/session";
import { count, day } from "../i18n/format";
import { useWording } from "../i18n/wording";
import { Answer } from "../ui/Answer";
import { buttonClass } from "../ui/Button";
import { Named, Note } from "../ui/Named";
import { Page } from "../ui/Page";
import { Section } from "../ui/Section";
import { Table } from "../ui/Table";
import { useSteps } from "../ui/useList";
import { VendorState } from "./VendorState";

export type OperatedVendor = components["schemas"]["partner.OperatedVendorResponse"];

/** The vendors of the installation, by name. */
export default function VendorsPage() {
  const { t } = useTranslation();
  const mayWrite = useMay("operator");
  const vendors = useQuery(asked("/api/vendors"));
  return (
    <Page
      title={t("operation.vendors")}
      lead={t("operation.vendorsLead")}
      actions={
        mayWrite && (
          <Link to="/vendors/new" className={buttonClass("primary")}>
            {t("operation.newVendor")}
          </Link>
        )
      }
    >
      <Section title={t("operation.allVendors")}>
        <Answer of={vendors}>{({ items }) => <Vendors all={items} />}</Answer>
      </Section>
    </Page>
  );
}

function Vendors({ all }: { all: OperatedVendor[] }) {
  const { t } = useTranslation();
  const wording = useWording();
  const list = useSteps(all, 50);
  const partners = (it: OperatedVendor) => Object.values(it.partners).reduce((sum, each) => sum + each, 0);
  return (
    <Table<OperatedVendor>
      caption={t("operation.allVendors")}
      list={list}
      empty={t("operation.noVendors")}
      columns={[
        {
          id: "name",
          title: t("operation.vendor"),
          cell: (it) => (
            <>
              <Link to="/vendors/$vendorId" params={{ vendorId: it.id }}>
                <Named>{it.name}</Named>
              </Link>
              {it.administrators.length === 0 && <Note>{t("operation.noAdministrator")}</Note>}
            </>
          ),
        },
        { id: "state", title: t("operation.status"), cell: (it) => <VendorState vendor={it} /> },
        { id: "partners", title: t("operation.partners"), figure: true, cell: (it) => count(partners(it), wording) },
        { id: "people", title: t("operation.people"), figure: true, wide: true, cell: (it) => count(it.people, wording) },
        { id: "since", title: t("operation.since"), wide: true, cell: (it) => day(it.createdAt, wording) },
      ]}
    />
  );
}
