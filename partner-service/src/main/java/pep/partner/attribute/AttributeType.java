package pep.partner.attribute;

/** What values an attribute takes. */
public enum AttributeType {
  STRING,
  NUMBER,
  /** A whole number. */
  INTEGER,
  /** An amount in a currency; in a cell such as {@code 12.30 EUR}. */
  MONEY,
  BOOLEAN,
  /** A business day, as ISO text. */
  DATE,
  /** Any of the definition's codes. */
  CODES
}
