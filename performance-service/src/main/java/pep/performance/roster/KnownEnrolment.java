package pep.performance.roster;

/** What is read of an enrolment's state. */
public record KnownEnrolment(String partnerId, String programKind, String status) {

  boolean trainingCompleted() {
    return "training".equals(programKind) && "completed".equals(status);
  }
}
