package pep.performance.roster;

/** What is read of an enrolment's state. */
public record KnownEnrolment(String partnerId, String programKind, String status) {
  private static final String TRAINING = "training";

  boolean trainingCompleted() {
    return TRAINING.equals(programKind) && "completed".equals(status);
  }

  /** Whether it takes or took part in a program that is no training, and did not leave it. */
  boolean takesPart() {
    return !TRAINING.equals(programKind) && !"withdrawn".equals(status);
  }
}
