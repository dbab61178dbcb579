package pep.platform.bulk;

/** A row that cannot be read as one. */
final class MalformedRow extends RuntimeException {

  private final String fault;

  MalformedRow(String fault) {
    super(fault, null, false, false);
    this.fault = fault;
  }

  /** What is wrong with it, for a person. */
  String fault() {
    return fault;
  }
}
