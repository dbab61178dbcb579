import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { ItemOf } from "../api/queries";
import { asked } from "../api/queries";
import { count, day, instant } from "../i18n/format";
import { useWording } from "../i18n/wording";
import { Answer } from "../ui/Answer";
import { Button } from "../ui/Button";
import { Section } from "../ui/Section";
import { Table } from "../ui/Table";
import { useSteps } from "../ui/useList";
import { keptAt, type Door } from "./doors";

type Kept = ItemOf<"/api/products/import">;

interface Props {
  door: Door;
  open: (importId: string) => void;
}

/** The files that were taken of late, each with its report. */
export function KeptImports({ door, open }: Props) {
  const { t } = useTranslation();
  const kept = useQuery(asked(keptAt(door)));
  return (
    <Section title={t("imports.keptTitle")}>
      <Answer of={kept}>{({ items }) => <KeptTable items={items} open={open} />}</Answer>
    </Section>
  );
}

function KeptTable({ items, open }: { items: Kept[]; open: Props["open"] }) {
  const { t } = useTranslation();
  const wording = useWording();
  return (
    <Table
      caption={t("imports.keptCaption")}
      list={useSteps(items)}
      empty={t("imports.noneKept")}
      columns={[
        {
          id: "at",
          title: t("imports.startedAt"),
          cell: (it) => (
            <Button look="plain" onPress={() => open(it.id)}>
              {instant(it.startedAt, wording)}
            </Button>
          ),
        },
        { id: "rows", title: t("imports.rows"), figure: true, cell: (it) => count(it.rows, wording) },
        { id: "refused", title: t("imports.refused"), figure: true, cell: (it) => count(it.outcomes["refused"] ?? 0, wording) },
        { id: "until", title: t("imports.keptUntil"), wide: true, cell: (it) => day(it.keptUntil, wording) },
      ]}
    />
  );
}
