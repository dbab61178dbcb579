package pep.platform.test.steps;

/** What a step that a test placed ends with; the service sees some failure that it never met. */
final class StepFailed extends RuntimeException {

  StepFailed(String step) {
    super("placed " + step);
  }
}
