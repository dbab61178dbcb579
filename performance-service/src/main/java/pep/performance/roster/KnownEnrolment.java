package pep.performance.roster;

/** What is read of an enrolment's state. */
public record KnownEnrolment(String partnerId, String status) {

  boolean completed() {
    return "completed".equals(status);
  }
}
