import { FIELDS, placesIn, type Field, type LayoutForm } from "./layoutForm";
import { rowsOf, separatorOf } from "./sample";

/** Names that headers have for a field, in small letters and without signs. */
const NAMES: Record<Field, string[]> = {
  partnerCode: ["partnercode", "partner", "dealer", "dealercode", "reseller", "händler", "haendler", "händlernummer", "partnernummer", "kunde"],
  productCode: ["productcode", "product", "sku", "article", "item", "artikel", "artikelnummer", "artikelnr", "produkt"],
  quantity: ["quantity", "qty", "units", "menge", "stück", "stueck", "anzahl"],
  soldAt: ["soldat", "date", "solddate", "invoicedate", "datum", "verkaufsdatum", "rechnungsdatum"],
  amount: ["amount", "total", "net", "betrag", "summe", "netto", "umsatz"],
  unitPrice: ["unitprice", "price", "preis", "einzelpreis", "stückpreis"],
  currency: ["currency", "währung", "waehrung"],
  kind: ["kind", "type", "art"],
  returns: ["returns", "returnof", "ruckgabevon", "rückgabevon"],
  externalId: ["externalid", "id", "number", "invoice", "invoiceno", "rechnung", "rechnungsnummer", "belegnummer", "beleg"],
  source: ["source", "quelle"],
};

/** How days may be written, with what tells it. */
const DAYS: [RegExp, string][] = [
  [/^\d{2}\.\d{2}\.\d{4}$/, "dd.MM.yyyy"],
  [/^\d{1,2}\.\d{1,2}\.\d{4}$/, "d.M.yyyy"],
  [/^\d{2}\.\d{2}\.\d{4} \d{2}:\d{2}$/, "dd.MM.yyyy HH:mm"],
  [/^\d{8}$/, "yyyyMMdd"],
  [/^(1[3-9]|2\d|3[01])\/\d{2}\/\d{4}$/, "dd/MM/yyyy"],
  [/^\d{2}\/(1[3-9]|2\d|3[01])\/\d{4}$/, "MM/dd/yyyy"],
];

const COMMA = /^-?\d{1,3}(\.\d{3})*,\d+$|^-?\d+,\d+$/;

/** What the first lines of a file say of how it is laid out; what they do not say stays as it was typed. */
export function guessed(sample: string, typed: LayoutForm): LayoutForm {
  const separator = separatorOf(sample);
  const rows = rowsOf(sample, separator);
  const header = rows[0]?.some((cell) => /\d/.test(cell) && !/[a-zäöü]/i.test(cell)) === true ? "no" : "yes";
  const places = placesIn(rows, header);
  const columns = { ...typed.columns };
  for (const field of FIELDS) {
    const found = places.find(({ name }) => name !== undefined && NAMES[field].includes(plain(name)));
    const isThere = places.some(({ at }) => at === columns[field].at);
    if (!isThere && (found !== undefined || columns[field].constant === "")) columns[field] = { ...columns[field], at: found?.at ?? "" };
  }
  const cells = rows.slice(header === "yes" ? 1 : 0).flat();
  const days = DAYS.find(([form]) => cells.some((it) => form.test(it)))?.[1];
  return { ...typed, separator, header, decimal: cells.some((it) => COMMA.test(it)) ? "comma" : "point", dates: days ?? "", columns };
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[^a-zäöü]/g, "");
}
