import { useTranslation } from "react-i18next";
import { lineOf } from "../ground/lines";
import { day } from "../i18n/format";
import { useWording } from "../i18n/wording";
import { coded } from "../i18n/words";
import { Choice } from "../ui/Choice";
import type { Column } from "../ui/columns";
import { Section } from "../ui/Section";
import { Table } from "../ui/Table";
import { useSteps } from "../ui/useList";
import { NOBODY, type Consequences } from "./plan";

interface Holding {
  id: string;
  name: string;
  kind: string;
  until: string | undefined;
  becomes: string;
  candidates: string[];
}

interface Props {
  of: Consequences;
  handovers: Record<string, string>;
  /** Not where it cannot be chosen. */
  handOver: ((id: string, to: string) => void) | undefined;
}

/** Each thing that a partner holds, what becomes of it, and who could take it over. */
export function Holdings({ of, handovers, handOver }: Props) {
  const { t } = useTranslation();
  const wording = useWording();
  const names = new Map(of.successors.map(({ partnerId, name, partnerCode }) => [partnerId, `${name} (${partnerCode})`]));
  const columns: Column<Holding>[] = [
    { id: "name", title: t("offboarding.holding"), cell: (it) => it.name },
    { id: "kind", title: t("offboarding.kind"), wide: true, cell: (it) => it.kind },
    { id: "until", title: t("offboarding.until"), wide: true, cell: (it) => day(it.until, wording) },
    { id: "becomes", title: t("offboarding.becomes"), cell: (it) => coded("becomes", it.becomes) },
    {
      id: "to",
      title: t("offboarding.takesOver"),
      cell: (it) =>
        it.candidates.length === 0 ? (
          t("offboarding.nobodyCould")
        ) : handOver === undefined ? (
          it.candidates.map((id) => names.get(id) ?? id).join(", ")
        ) : (
          <Choice
            label={t("offboarding.takesOverOf", { name: it.name })}
            value={handovers[it.id] ?? NOBODY}
            onChange={(to) => handOver(it.id, to)}
            options={[[NOBODY, t("offboarding.asPlanned")], ...it.candidates.map((id) => [id, names.get(id) ?? id] as const)]}
          />
        ),
    },
  ];
  return (
    <Section title={t("offboarding.holdings")}>
      <Table caption={t("offboarding.holdingsCaption")} list={useSteps(holdingsOf(of))} empty={t("offboarding.holdsNothing")} columns={columns} />
    </Section>
  );
}

function holdingsOf({ grants, deals, outlets }: Consequences): Holding[] {
  return [
    ...grants.map(({ grantId, territoryCode, productLine, kind, until, becomes, candidates }) => ({
      id: grantId, name: `${territoryCode}, ${lineOf(productLine)}`, kind: coded("grantKind", kind), until, becomes, candidates,
    })),
    ...deals.map(({ dealId, status, protectedUntil, becomes, candidates }) => ({
      id: dealId, name: dealId, kind: coded("dealState", status), until: protectedUntil, becomes, candidates,
    })),
    ...outlets.map(({ outletId, code, becomes, candidates }) => ({ id: outletId, name: code, kind: coded("outletStatus", "open"), until: undefined, becomes, candidates })),
  ];
}
