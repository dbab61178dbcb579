package pep.platform.bulk.file;

/** A row that cannot be read as one. */
public final class MalformedRow extends RuntimeException {

  private final String fault;

  MalformedRow(String fault) {
    super(fault, null, false, false);
    this.fault = fault;
  }

  /** What is wrong with it, for a person. */
  public String fault() {
    return fault;
  }
}
