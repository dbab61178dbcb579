package pep.partner.attribute;

/** What values an attribute takes. */
public enum AttributeType {
  STRING,
  NUMBER,
  BOOLEAN,
  /** A business day, as ISO text. */
  DATE,
  /** Any of the definition's codes. */
  CODES
}
