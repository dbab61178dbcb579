import { zodResolver } from "@hookform/resolvers/zod";
import { useQuery } from "@tanstack/react-query";
import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { useChange } from "../api/changes";
import { answered, client } from "../api/client";
import { asked, type ItemOf } from "../api/queries";
import { curesIn } from "../api/refused";
import { useMay } from "../app/session";
import { instant, percent } from "../i18n/format";
import { useWording } from "../i18n/wording";
import { Answer } from "../ui/Answer";
import { Button } from "../ui/Button";
import { Confirm } from "../ui/Confirm";
import form from "../ui/Form.module.css";
import { FormText } from "../ui/FormText";
import { Named } from "../ui/Named";
import { Section } from "../ui/Section";
import { Failed } from "../ui/States";
import { Status } from "../ui/Status";
import { Table } from "../ui/Table";
import { useSteps } from "../ui/useList";
import { EMPTY_LINE, lineForm, lineOf, type LineForm } from "./lineForecast";

const PATH = "/api/profitability/lines";

/** What partners earn on each product line, held against the hurdle. */
export function LineForecasts() {
  const { t } = useTranslation();
  const mayChange = useMay("catalog:write");
  const lines = useQuery(asked(PATH, {}));
  return (
    <Section title={t("profit.ofLine.title")}>
      <p>{t("profit.ofLine.lead")}</p>
      <Answer of={lines}>{({ items }) => <Lines of={items} mayChange={mayChange} />}</Answer>
      {mayChange && <Keep />}
    </Section>
  );
}

type Line = ItemOf<typeof PATH>;

function Lines({ of, mayChange }: { of: Line[]; mayChange: boolean }) {
  const { t } = useTranslation();
  const wording = useWording();
  return (
    <Table
      caption={t("profit.ofLine.caption")}
      list={useSteps(of)}
      empty={t("profit.ofLine.none")}
      columns={[
        { id: "line", title: t("profit.ofLine.line"), cell: (it) => <Named>{it.productLine}</Named> },
        { id: "product", title: t("profit.ofLine.product"), wide: true, cell: (it) => <Named>{it.productCode}</Named> },
        { id: "margin", title: t("profit.ofLine.margin"), figure: true, cell: (it) => percent(it.marginPercent, wording) },
        { id: "clears", title: t("profit.ofLine.clears"), cell: (it) => <Judged of={it} /> },
        { id: "at", title: t("profit.ofLine.at"), wide: true, cell: (it) => instant(it.forecastAt, wording) },
        ...(mayChange ? [{ id: "forget", title: t("profit.ofLine.forget"), cell: (it: Line) => <Forget line={it.productLine} /> }] : []),
      ]}
    />
  );
}

function Judged({ of: { hurdle } }: { of: Line }) {
  const { t } = useTranslation();
  if (hurdle === undefined) return "–";
  return <Status tone={hurdle.clears ? "good" : "bad"}>{t(hurdle.clears ? "profit.ofLine.yes" : "profit.ofLine.no")}</Status>;
}

function Forget({ line }: { line: string }) {
  const { t } = useTranslation();
  const forget = useChange(() => answered(client.DELETE(PATH, { params: { query: { productLine: line } } })), [PATH]);
  return (
    <Confirm action={t("profit.ofLine.forget")} title={t("profit.ofLine.forgetOf", { line })} change={forget}>
      <p>{t("profit.ofLine.forgetConsequence")}</p>
    </Confirm>
  );
}

function Keep() {
  const { t } = useTranslation();
  const { control, handleSubmit } = useForm<LineForm>({ resolver: zodResolver(lineForm), defaultValues: EMPTY_LINE });
  const keep = useChange((typed: LineForm) => answered(client.PUT(PATH, { body: lineOf(typed) })), [PATH]);
  const said = curesIn(keep.error);
  return (
    <form className={form.form} onSubmit={(event) => void handleSubmit((typed) => keep.mutate(typed))(event)} noValidate>
      <div className={form.pair}>
        <FormText control={control} name="productCode" label={t("profit.ofLine.product")} hint={t("profit.ofLine.productHint")} said={said.productCode} isRequired />
        <FormText control={control} name="unitsPerMonth" label={t("profit.ofLine.units")} said={said.unitsPerMonth} inputMode="decimal" isRequired />
        <FormText control={control} name="months" label={t("profit.ofLine.months")} said={said.months} inputMode="numeric" isRequired />
      </div>
      {keep.isSuccess && <p role="status">{t("quotes.floorSaved")}</p>}
      {keep.error !== null && <Failed error={keep.error} />}
      <div className={form.buttons}>
        <Button type="submit" look="primary" isPending={keep.isPending}>
          {t("profit.ofLine.keep")}
        </Button>
      </div>
    </form>
  );
}
