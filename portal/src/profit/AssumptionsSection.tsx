import { useTranslation } from "react-i18next";
import { useVisit } from "../app/session";
import { count, money, percent } from "../i18n/format";
import { useWording } from "../i18n/wording";
import { Button } from "../ui/Button";
import { TextInput } from "../ui/Fields";
import form from "../ui/Form.module.css";
import { Said } from "../ui/Named";
import { Section } from "../ui/Section";
import { Slider } from "../ui/Slider";
import { AMOUNTS, isAmount, positionOf, SLIDERS, type AmountName, type ProfitSearch, type SliderName } from "./assumptions";
import { discountIn, incentivesIn, type Answered } from "./forecast";

interface Props {
  search: ProfitSearch;
  change: (values: Partial<ProfitSearch>) => void;
  /** The last forecast, which says what was assumed where nothing was said. */
  answered: Answered | undefined;
}

const NAMES = Object.keys(SLIDERS) as SliderName[];
const SHARES: ReadonlySet<SliderName> = new Set(["discount", "incentives"]);

/** What is assumed: moved by sliders, amounts typed; and where the rest comes from. */
export function AssumptionsSection({ search, change, answered }: Props) {
  const { t } = useTranslation();
  const wording = useWording();
  const own: Partial<Record<SliderName, number | undefined>> =
    answered === undefined ? {} : { discount: discountIn(answered), incentives: Math.min(SLIDERS.incentives.most, incentivesIn(answered)) };
  const at = (name: SliderName) => positionOf(search, name) ?? own[name] ?? SLIDERS[name].least;
  const written = (name: SliderName) => (SHARES.has(name) ? percent(at(name), wording) : count(at(name), wording));
  return (
    <Section
      title={t("profit.assumptions")}
      actions={
        <>
          {search.discount !== undefined && <Button onPress={() => change({ discount: undefined })}>{t("profit.ownDiscount")}</Button>}
          {search.incentives !== undefined && <Button onPress={() => change({ incentives: undefined })}>{t("profit.ownPromotions")}</Button>}
        </>
      }
    >
      <div className={form.pair}>
        {NAMES.map((name) => (
          <Slider
            key={name}
            label={t(`profit.sliders.${name}`)}
            value={at(name)}
            onChange={(value) => change({ [name]: String(value) })}
            {...SLIDERS[name]}
            written={written(name)}
          />
        ))}
        {AMOUNTS.map((name) => (
          <Amount key={name} name={name} search={search} change={change} answered={answered} />
        ))}
      </div>
      {answered !== undefined && (
        <details>
          <summary>{t("profit.sources")}</summary>
          {answered.sources.map((source) => (
            <Said key={source}>{source}</Said>
          ))}
        </details>
      )}
    </Section>
  );
}

function Amount({ name, search, change, answered }: Props & { name: AmountName }) {
  const { t } = useTranslation();
  const wording = useWording();
  const currency = useVisit().vendor?.currency ?? "";
  const typed = search[name];
  if (name === "resale" && search.bundleId !== undefined) return null;
  const resale = name === "resale" ? answered?.assumptions.items[0]?.resalePrice : undefined;
  return (
    <TextInput
      label={t(`profit.amounts.${name}`, { currency })}
      hint={resale === undefined ? undefined : t("profit.assumed", { amount: money(resale, wording) })}
      value={typed ?? ""}
      onChange={(text) => change({ [name]: text === "" ? undefined : text })}
      inputMode="decimal"
      error={isAmount(typed) ? undefined : t("form.amount")}
    />
  );
}
