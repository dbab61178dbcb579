package pep.performance.salesalias;

/** What an alias is another name of. */
public enum AliasKind {
  PARTNER,
  PRODUCT
}
