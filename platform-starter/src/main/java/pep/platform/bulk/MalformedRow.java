package pep.platform.bulk;

/** A row that cannot be read as one; the message says why. */
final class MalformedRow extends RuntimeException {

  MalformedRow(String fault) {
    super(fault, null, false, false);
  }
}
