package pep.partner.attribute;

/** Who reads the values of an attribute. */
public enum AttributeReaders {
  /** The vendor's people, and the partner those that are its own. */
  PARTNER,
  /** The vendor's people alone: to the partner it is as if there were no such attribute. */
  VENDOR
}
