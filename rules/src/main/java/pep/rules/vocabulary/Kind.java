package pep.rules.vocabulary;

/** What values a name takes. */
public enum Kind {
  TEXT("a text"),
  NUMBER("a number"),
  WHOLE("a whole number"),
  FLAG("true or false"),
  TEXTS("a list of texts"),
  /** A day of the calendar; in a rule it is the instant at which it begins in the zone. */
  DAY("a day"),
  /** A point in time, to the millisecond. */
  INSTANT("an instant"),
  /** Records, each with fields of its own. */
  RECORDS("a list of records");

  private final String words;

  Kind(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }

  public boolean isTime() {
    return this == DAY || this == INSTANT;
  }
}
